package org.kycvs.delivery.smpp;

import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;

/** What a centre says unasked is acknowledged and forgotten; without a listener the library would log its text. */
final class Unheard implements MessageReceiverListener {

    @Override
    public void onAcceptDeliverSm(DeliverSm unasked) {}

    @Override
    public void onAcceptAlertNotification(AlertNotification unasked) {}

    @Override
    public DataSmResult onAcceptDataSm(DataSm unasked, Session source) throws ProcessRequestException {
        throw new ProcessRequestException("data_sm is not served", SMPPConstant.STAT_ESME_RINVCMDID);
    }
}
