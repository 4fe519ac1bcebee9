package org.kycvs.benchmark;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import org.kycvs.benchmark.journey.SoapPartner;

/** Lets an organisation sign messages, as an administrator would by pinning its certificate. */
final class Pinning {

    private static final String PIN = """
            INSERT INTO organisations.certificate (id, organisation_id, sha256, subject, not_before, not_after, pinned_at)
            SELECT gen_random_uuid(), id, ?, 'CN=partner.example.org', now() - interval '1 day', now() + interval '1 day', now()
            FROM organisations.organisation WHERE client_id = ?""";

    private Pinning() {}

    /** A partner with a new key, whose certificate is that organisation's from now on. */
    static SoapPartner partner(BenchmarkedStack stack, String clientId) {
        SoapPartner partner = SoapPartner.withNewKey(stack.folder());
        try (Connection database = stack.database();
                PreparedStatement pin = database.prepareStatement(PIN)) {
            pin.setString(1, sha256(partner.certificate()));
            pin.setString(2, clientId);
            if (pin.executeUpdate() != 1) {
                throw new IllegalStateException("There is no organisation " + clientId);
            }
            return partner;
        } catch (SQLException failure) {
            throw new IllegalStateException("The certificate was not pinned", failure);
        }
    }

    private static String sha256(byte[] der) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(der));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
