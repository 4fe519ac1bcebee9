package org.kycvs.delivery.smpp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter.Message_payload;
import org.jsmpp.bean.OptionalParameter.Message_state;
import org.jsmpp.bean.OptionalParameter.Receipted_message_id;
import org.kycvs.delivery.CentreError;
import org.kycvs.delivery.SmsReceipt;

/**
 * Reads what a centre tells of a message's fate: by parameters (SMPP 3.4, section 5.3.2), else by a text of a form that is
 * only a custom (appendix B), so field by field, of which none but the id and the state must be there. The message's own
 * first characters, which the text may quote, are not looked at.
 */
final class Receipt {

    private static final Pattern ID = field("id", "[!-9;-~]{1,64}");
    private static final Pattern STATE = field("stat", "[A-Z]{5,13}");
    private static final Pattern ERROR = field("err", "[0-9A-Z]{1,8}");
    private static final String DELIVERED = "DELIVRD";

    /** Section 5.2.28; the states that are missing are not final. */
    private static final Map<Integer, String> FINAL =
            Map.of(2, DELIVERED, 3, "EXPIRED", 4, "DELETED", 5, "UNDELIV", 7, "UNKNOWN", 8, "REJECTD");

    private Receipt() {}

    /** Nothing if it is no receipt, not the final one, or of no message that can be found by it. */
    static Optional<SmsReceipt> read(SmsCentre centre, DeliverSm told) {
        if (!told.isSmscDeliveryReceipt()) {
            return Optional.empty();
        }
        String text = text(told);
        Optional<String> state = state(told, text);
        return messageId(centre, told, text)
                .flatMap(centre::receiptId)
                .flatMap(id -> state.map(fate -> new SmsReceipt(id, error(fate, text))));
    }

    private static Optional<String> messageId(SmsCentre centre, DeliverSm told, String text) {
        return Optional.ofNullable(told.getOptionalParameter(Receipted_message_id.class))
                .map(Receipted_message_id::getValueAsString)
                .filter(id -> !id.isBlank())
                .or(() -> find(ID, text).map(centre.receiptIds()::answered));
    }

    private static Optional<String> state(DeliverSm told, String text) {
        return Optional.ofNullable(told.getOptionalParameter(Message_state.class))
                .map(parameter -> Optional.ofNullable(FINAL.get((int) parameter.getValue())))
                .orElseGet(() -> find(STATE, text).map(String::toUpperCase).filter(FINAL.values()::contains));
    }

    private static Optional<CentreError> error(String state, String text) {
        return state.equals(DELIVERED)
                ? Optional.empty()
                : Optional.of(new CentreError(
                        find(ERROR, text).map(code -> state + "/" + code).orElse(state)));
    }

    private static String text(DeliverSm told) {
        byte[] octets = told.getShortMessage();
        Message_payload payload = told.getOptionalParameter(Message_payload.class);
        if ((octets == null || octets.length == 0) && payload != null) {
            octets = payload.getValue();
        }
        return octets == null ? "" : new String(octets, ISO_8859_1);
    }

    private static Optional<String> find(Pattern field, String text) {
        Matcher matcher = field.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Pattern field(String name, String value) {
        return Pattern.compile("(?<![a-z])" + name + ": ?(" + value + ")(?![!-~])", Pattern.CASE_INSENSITIVE);
    }
}
