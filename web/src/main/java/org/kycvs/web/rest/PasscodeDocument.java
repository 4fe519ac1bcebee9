package org.kycvs.web.rest;

import jakarta.json.JsonObject;
import org.kycvs.otp.PasscodeState;
import org.kycvs.web.WireJson;

/** A passcode as the organisation that collects it knows it (contract, section 3.1). */
final class PasscodeDocument {

    private PasscodeDocument() {}

    static JsonObject of(PasscodeState passcode) {
        return WireJson.object()
                .add("sent_to", passcode.sentTo())
                .add("length", passcode.length())
                .add("expires_at", WireJson.time(passcode.expiresAt()))
                .add("next_send_at", WireJson.time(passcode.nextSendAt()))
                .add("checks_left", passcode.checksLeft())
                .build();
    }
}
