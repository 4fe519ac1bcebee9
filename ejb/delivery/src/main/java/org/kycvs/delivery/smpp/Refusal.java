package org.kycvs.delivery.smpp;

import java.util.Set;
import org.jsmpp.SMPPConstant;
import org.kycvs.delivery.CentreError;

/**
 * A negative answer of the centre (SMPP 3.4, section 5.1.3) and what follows from it.
 *
 * <p>For good is only what says something about this one message that no waiting changes. All others may mean the centre,
 * our contract with it or our settings, {@code ESME_RSUBMITFAIL} among them, which centres answer for anything: the message
 * is tried again as long as it is worth it.
 */
record Refusal(int status) {

    private static final Set<Integer> FOR_GOOD = Set.of(
            SMPPConstant.STAT_ESME_RINVMSGLEN,
            SMPPConstant.STAT_ESME_RINVDSTADR,
            SMPPConstant.STAT_ESME_RINVESMCLASS,
            SMPPConstant.STAT_ESME_RINVDSTTON,
            SMPPConstant.STAT_ESME_RINVDSTNPI,
            SMPPConstant.STAT_ESME_RX_P_APPN,
            SMPPConstant.STAT_ESME_RX_R_APPN);

    /** Those that ask for fewer messages, and the one that says that we are not bound. */
    private static final Set<Integer> LEAVE_IT_ALONE = Set.of(
            SMPPConstant.STAT_ESME_RTHROTTLED, SMPPConstant.STAT_ESME_RMSGQFUL, SMPPConstant.STAT_ESME_RINVBNDSTS);

    boolean isForGood() {
        return FOR_GOOD.contains(status);
    }

    /** Whether the centre is better left alone for a while, with every message. */
    boolean wantsRest() {
        return LEAVE_IT_ALONE.contains(status);
    }

    CentreError error() {
        return new CentreError(toString());
    }

    @Override
    public String toString() {
        return "0x%08X".formatted(status);
    }
}
