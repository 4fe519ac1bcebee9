package org.kycvs.handset;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.OptionalParameter.Message_payload;
import org.jsmpp.bean.OptionalParameter.Sar_msg_ref_num;
import org.jsmpp.bean.OptionalParameter.Sar_segment_seqnum;
import org.jsmpp.bean.OptionalParameter.Sar_total_segments;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.extra.ProcessRequestException;

/**
 * What one {@code submit_sm} carries: a whole text or, when it has a place, a part of one.
 *
 * @param to the destination in E.164 form, with {@code +}
 */
record SubmittedPart(String to, String from, Optional<Place> place, String text) {

    /** Which part of which text; the reference is the sender's and holds for one destination. */
    record Place(int reference, int total, int number) {
        boolean isPossible() {
            return total >= 1 && number >= 1 && number <= total;
        }
    }

    /** @throws ProcessRequestException with the SMPP status that names what cannot be read */
    static SubmittedPart of(SubmitSm submit) throws ProcessRequestException {
        byte[] content = content(submit);
        int headerLength = submit.isUdhi() || submit.isUdhiAndReplyPath() ? UserDataHeader.length(content) : 0;
        Optional<Place> place = headerLength > 0 ? UserDataHeader.place(content) : sarPlace(submit);
        if (place.isPresent() && !place.get().isPossible()) {
            throw new ProcessRequestException("Impossible part", SMPPConstant.STAT_ESME_RINVESMCLASS);
        }
        byte[] characters = Arrays.copyOfRange(content, headerLength, content.length);
        return new SubmittedPart(
                destination(submit),
                Objects.requireNonNullElse(submit.getSourceAddr(), ""),
                place,
                SmsText.decode(submit.getDataCoding(), characters));
    }

    private static byte[] content(SubmitSm submit) {
        byte[] shortMessage = submit.getShortMessage();
        if (shortMessage != null && shortMessage.length > 0) {
            return shortMessage;
        }
        Message_payload payload = submit.getOptionalParameter(Message_payload.class);
        return payload == null ? new byte[0] : payload.getValue();
    }

    private static Optional<Place> sarPlace(SubmitSm submit) {
        Sar_msg_ref_num reference = submit.getOptionalParameter(Sar_msg_ref_num.class);
        Sar_total_segments total = submit.getOptionalParameter(Sar_total_segments.class);
        Sar_segment_seqnum number = submit.getOptionalParameter(Sar_segment_seqnum.class);
        if (reference == null || total == null || number == null) {
            return Optional.empty();
        }
        return Optional.of(new Place(
                Short.toUnsignedInt(reference.getValue()),
                Byte.toUnsignedInt(total.getValue()),
                Byte.toUnsignedInt(number.getValue())));
    }

    private static String destination(SubmitSm submit) throws ProcessRequestException {
        String digits = Objects.requireNonNullElse(submit.getDestAddress(), "").replaceFirst("^\\+", "");
        if (!digits.matches("[0-9]{4,15}")) {
            throw new ProcessRequestException("Not a number", SMPPConstant.STAT_ESME_RINVDSTADR);
        }
        return "+" + digits;
    }
}
