package org.kycvs.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.kycvs.consent.Channel;
import org.kycvs.kernel.RequestId;
import org.kycvs.organisations.KeyHolder;
import org.kycvs.organisations.KeyRefused;
import org.kycvs.organisations.RecognisingKey;
import org.kycvs.otp.PasscodeCheck;
import org.kycvs.otp.TypedPasscode;
import org.kycvs.signing.Digesting;
import org.kycvs.signing.KeyUse;
import org.kycvs.verification.AnsweringDirectly.Answer;

/**
 * Direct mode for clients of the original API, which know a transaction and a token. Every call is bound to the key that began
 * it: revoked, or shown from elsewhere, it opens nothing any more.
 */
@Stateless
@PermitAll
public class ServingOriginalClients {

    private static final Duration TOKEN_LIFE = Duration.ofMinutes(10);

    /** What became of a code. */
    public sealed interface Confirmed {

        /** Right; the token tells what came of it, for ten minutes. */
        record Token(String text) implements Confirmed {
            @Override
            public String toString() {
                return "Token[…]";
            }
        }

        /** Not right. */
        record NotProven(PasscodeCheck check) implements Confirmed {}
    }

    @Inject
    RecognisingKey recognising;

    @Inject
    AskingForStatus asking;

    @Inject
    AnsweringDirectly answering;

    @Inject
    FollowingRequest following;

    @Inject
    OriginalCalls calls;

    @Inject
    Digesting digesting;

    @Inject
    Clock clock;

    /**
     * Sends the code.
     *
     * @param call of a key that is fresh for every call: the original API knows none
     * @return the transaction
     * @throws org.kycvs.kernel.Refusal as {@link AskingForStatus#ask}
     */
    public RequestId begin(KeyHolder holder, Question question, IdempotencyKey call) {
        RequestId request =
                asking.ask(holder.organisation(), question, call).request().id();
        calls.add(request, holder.key());
        return request;
    }

    /**
     * Brings the code; see {@link AnsweringDirectly#answer}.
     *
     * @param address the client's
     * @throws KeyRefused {@code invalid-token}
     */
    public Confirmed confirm(RequestId transaction, String address, TypedPasscode typed) {
        OriginalCalls.Begun begun =
                calls.find(transaction).orElseThrow(() -> new RequestRefused(RequestRefused.Reason.NOT_FOUND));
        KeyHolder holder = recognising.again(begun.key(), address);
        Answer answer = answering.answer(holder.organisation(), transaction, typed, Channel.FACADE);
        if (answer instanceof Answer.NotProven not) {
            return new Confirmed.NotProven(not.check());
        }
        String token = digesting
                .digest(KeyUse.HANDLE, "original", transaction.toString(), typed.sha256())
                .value();
        calls.give(transaction, token, clock.instant().plus(TOKEN_LIFE));
        return new Confirmed.Token(token);
    }

    /**
     * What came of it.
     *
     * @param token may be anybody's guess
     * @throws KeyRefused {@code invalid-token}: no such token, or not any more, or its key counts no more
     */
    public RequestView read(String token, String address) {
        OriginalCalls.Begun begun = calls.byToken(token, clock.instant()).orElseThrow(KeyRefused::new);
        return following.read(recognising.again(begun.key(), address).organisation(), begun.request());
    }
}
