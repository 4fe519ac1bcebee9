package org.kycvs.web.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kycvs.consent.Channel;
import org.kycvs.kernel.AttestationId;
import org.kycvs.kernel.ConsentId;
import org.kycvs.kernel.RequestId;
import org.kycvs.organisations.AskingOrganisation;
import org.kycvs.organisations.Mode;
import org.kycvs.organisations.Quota;
import org.kycvs.organisations.QuotaUse;
import org.kycvs.otp.PasscodeCheck;
import org.kycvs.otp.PasscodeState;
import org.kycvs.otp.TypedPasscode;
import org.kycvs.registry.ImportReport;
import org.kycvs.registry.ImportingDoses;
import org.kycvs.registry.Rejection;
import org.kycvs.verification.AnsweringDirectly;
import org.kycvs.verification.Asked;
import org.kycvs.verification.AskingForStatus;
import org.kycvs.verification.AttestationState;
import org.kycvs.verification.FollowingRequest;
import org.kycvs.verification.Handle;
import org.kycvs.verification.IdempotencyKey;
import org.kycvs.verification.Question;
import org.kycvs.verification.RequestRefused;
import org.kycvs.verification.RequestState;
import org.kycvs.verification.RequestView;
import org.kycvs.verification.SendingAgain;

/** Use cases that know one request, one attestation and one import, remember what they were told, and fail when asked to. */
final class FakeUseCases {

    static final RequestId REQUEST = RequestId.parse("01890000-0000-7000-8000-0000000000aa");
    static final AttestationId ATTESTATION = AttestationId.parse("01890000-0000-7000-8000-0000000000bb");
    static final UUID IMPORT = UUID.fromString("01890000-0000-7000-8000-0000000000cc");
    static final Instant MADE = Instant.parse("2026-11-23T10:00:00Z");

    /** As sent together with the request. */
    static final PasscodeState PASSCODE =
            new PasscodeState("******0001", 6, 1, MADE.plusSeconds(180), MADE.plusSeconds(30), MADE, 5);

    Question question;
    TypedPasscode typed;
    PasscodeCheck check;
    IdempotencyKey key;
    String imported;
    boolean replayed;
    RequestState state = RequestState.PENDING;
    RuntimeException failure;

    AskingForStatus asking() {
        return new AskingForStatus() {
            @Override
            public Asked ask(AskingOrganisation organisation, Question asked, IdempotencyKey with) {
                failIfAsked();
                question = asked;
                key = with;
                return asked.mode() == Mode.DIRECT
                        ? new Asked(view(), null, PASSCODE, replayed, quota(replayed))
                        : new Asked(view(), new Handle("the-handle"), null, replayed, quota(replayed));
            }
        };
    }

    private static QuotaUse quota(boolean replayed) {
        Instant now = Api.CLOCK.instant();
        return replayed
                ? null
                : new QuotaUse(new Quota(600, 100_000), 599, now.plusSeconds(42), 99_999, now.plusSeconds(3_600));
    }

    FollowingRequest following() {
        return new FollowingRequest() {
            @Override
            public RequestView read(AskingOrganisation organisation, RequestId id) {
                failIfAsked();
                mustBe(id.equals(REQUEST));
                return view();
            }

            @Override
            public RequestView cancel(AskingOrganisation organisation, RequestId id) {
                mustBe(id.equals(REQUEST));
                if (state != RequestState.PENDING) {
                    throw new RequestRefused(RequestRefused.Reason.REQUEST_ALREADY_DECIDED, state);
                }
                state = RequestState.CANCELLED;
                return view();
            }

            @Override
            public AttestationState attestation(AskingOrganisation organisation, AttestationId id) {
                mustBe(id.equals(ATTESTATION));
                return AttestationState.WITHDRAWN;
            }
        };
    }

    AnsweringDirectly answering() {
        return new AnsweringDirectly() {
            @Override
            public Answer answer(AskingOrganisation organisation, RequestId id, TypedPasscode code, Channel channel) {
                failIfAsked();
                mustBe(id.equals(REQUEST) && channel == Channel.DIRECT);
                typed = code;
                if (check != null) {
                    return new Answer.NotProven(check);
                }
                state = RequestState.SHARED;
                return new Answer.Decided(view());
            }
        };
    }

    SendingAgain sending() {
        return new SendingAgain() {
            @Override
            public Sent sendAgain(AskingOrganisation organisation, RequestId id, IdempotencyKey with) {
                failIfAsked();
                mustBe(id.equals(REQUEST));
                key = with;
                return new Sent(PASSCODE, replayed);
            }
        };
    }

    ImportingDoses importing() {
        return new ImportingDoses() {
            @Override
            public ImportReport take(String importer, InputStream csv) {
                try {
                    imported = importer + ": " + new String(csv.readAllBytes(), StandardCharsets.UTF_8);
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
                return report();
            }

            @Override
            public Optional<ImportReport> find(String importer, UUID id) {
                return id.equals(IMPORT) ? Optional.of(report()) : Optional.empty();
            }

            @Override
            public List<Rejection> rejections(String importer, UUID id) {
                return List.of(new Rejection(2, "vaccine", "unknown-vaccine"), new Rejection(7, null, "unreadable"));
            }
        };
    }

    private void failIfAsked() {
        if (failure != null) {
            throw failure;
        }
    }

    private static void mustBe(boolean known) {
        if (!known) {
            throw new RequestRefused(RequestRefused.Reason.NOT_FOUND);
        }
    }

    private static ImportReport report() {
        return new ImportReport(IMPORT, ImportReport.State.COMPLETED, 3, 1, 2);
    }

    private RequestView view() {
        boolean shared = state == RequestState.SHARED;
        return new RequestView(
                REQUEST,
                state,
                Mode.HOSTED,
                "ref-1",
                MADE,
                MADE.plusSeconds(900),
                shared ? MADE.plusSeconds(60) : null,
                shared ? "a.b.c" : null,
                shared
                        ? new RequestView.GrantedConsent(
                                ConsentId.parse("01890000-0000-7000-8000-0000000000dd"), "one_time")
                        : null);
    }
}
