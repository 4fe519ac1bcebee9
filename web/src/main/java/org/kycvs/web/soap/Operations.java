package org.kycvs.web.soap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.kycvs.consent.Channel;
import org.kycvs.kernel.MobileNumber;
import org.kycvs.kernel.PersonName;
import org.kycvs.kernel.RequestId;
import org.kycvs.organisations.AskingOrganisation;
import org.kycvs.otp.PasscodeRefused;
import org.kycvs.otp.PasscodeState;
import org.kycvs.otp.TypedPasscode;
import org.kycvs.verification.AnsweringDirectly;
import org.kycvs.verification.AnsweringDirectly.Answer;
import org.kycvs.verification.Asked;
import org.kycvs.verification.AskingForStatus;
import org.kycvs.verification.FollowingRequest;
import org.kycvs.verification.Question;
import org.kycvs.verification.RequestState;
import org.kycvs.verification.RequestView;
import org.kycvs.verification.SendingAgain;
import org.kycvs.web.rest.Polling;

/** The operations of the contract (section 6), each one use case; a request by SOAP is one in direct mode. */
@ApplicationScoped
class Operations {

    @Inject
    AskingForStatus asking;

    @Inject
    AnsweringDirectly answering;

    @Inject
    SendingAgain sending;

    @Inject
    FollowingRequest following;

    @Inject
    Polling polling;

    /** Every refusal of the use cases passes through. */
    Reply.Part run(AskingOrganisation organisation, Message message, SoapVersion version) {
        Reply.Part reply =
                Reply.of(version, message.operation().element() + "Response").add(Reply.IN_REPLY_TO, message.id());
        return switch (message.operation()) {
            case REQUEST_STATUS -> ask(organisation, message, reply);
            case CONFIRM_PASSCODE -> confirm(organisation, message, reply);
            case RESEND_PASSCODE -> resend(organisation, message, reply);
            case GET_STATUS -> told(read(organisation, message), reply);
            case CANCEL_REQUEST -> reply.add("State", cancelled(organisation, message));
        };
    }

    private Reply.Part ask(AskingOrganisation organisation, Message message, Reply.Part reply) {
        Asked asked = asking.ask(organisation, question(message), message.asCall(StatusServlet.ADDRESS));
        reply.add("RequestId", asked.request().id().toString())
                .add("ExpiresAt", asked.request().expiresAt());
        return sent(Objects.requireNonNull(asked.passcode()), reply);
    }

    private Reply.Part confirm(AskingOrganisation organisation, Message message, Reply.Part reply) {
        TypedPasscode typed = TypedPasscode.digits(message.text("Passcode"));
        Answer answer = answering.answer(organisation, request(message), typed, Channel.SOAP);
        if (answer instanceof Answer.Decided decided) {
            return told(decided.request(), reply);
        }
        throw PasscodeRefused.of(((Answer.NotProven) answer).check());
    }

    private Reply.Part resend(AskingOrganisation organisation, Message message, Reply.Part reply) {
        RequestId request = request(message);
        String call = StatusServlet.ADDRESS + "/" + request;
        return sent(
                sending.sendAgain(organisation, request, message.asCall(call)).passcode(), reply);
    }

    private RequestView read(AskingOrganisation organisation, Message message) {
        RequestView request = following.read(organisation, request(message));
        if (request.state() == RequestState.PENDING) {
            polling.count(request.id());
        }
        return request;
    }

    private String cancelled(AskingOrganisation organisation, Message message) {
        return following.cancel(organisation, request(message)).state().code();
    }

    private static Reply.Part sent(PasscodeState passcode, Reply.Part reply) {
        return reply.add("PasscodeSentTo", passcode.sentTo())
                .add("NextSendAt", passcode.nextSendAt())
                .add("ChecksLeft", passcode.checksLeft());
    }

    private static Reply.Part told(RequestView request, Reply.Part reply) {
        reply.add("State", request.state().code());
        request.vaccinationStatus().ifPresent(status -> reply.add("VaccinationStatus", status));
        return reply.add("Attestation", request.attestation());
    }

    private static Question question(Message message) {
        return Question.direct(
                message.text("Purpose"),
                message.find("Programme").orElse(Question.USUAL_PROGRAMME),
                new Question.Subject(new PersonName(message.text("Name")), MobileNumber.parse(message.text("Mobile"))),
                new Question.Echo(
                        null,
                        null,
                        message.find("Nonce").orElse(null),
                        message.find("Reference").orElse(null)),
                message.find("Language").orElse(null));
    }

    private static RequestId request(Message message) {
        return RequestId.parse(message.text("RequestId"));
    }
}
