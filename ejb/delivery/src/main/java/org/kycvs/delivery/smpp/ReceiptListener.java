package org.kycvs.delivery.smpp;

import java.util.Optional;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import org.kycvs.delivery.SmsReceipt;
import org.kycvs.delivery.SmsReceipts;

/** Passes on the receipts of a centre; what else it says unasked is acknowledged and forgotten. */
record ReceiptListener(SmsCentre centre, SmsReceipts receipts) implements MessageReceiverListener {

    @Override
    public void onAcceptDeliverSm(DeliverSm told) throws ProcessRequestException {
        Optional<SmsReceipt> receipt = Receipt.read(centre, told);
        if (receipt.isPresent() && !receipts.offer(receipt.get())) {
            throw new ProcessRequestException("no room for a receipt, tell it again", SMPPConstant.STAT_ESME_RX_T_APPN);
        }
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification unasked) {}

    @Override
    public DataSmResult onAcceptDataSm(DataSm unasked, Session source) throws ProcessRequestException {
        throw new ProcessRequestException("data_sm is not served", SMPPConstant.STAT_ESME_RINVCMDID);
    }
}
