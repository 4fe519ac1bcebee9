package org.kycvs.otp;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.RequestId;
import org.kycvs.kernel.Sql;
import org.kycvs.signing.KeyUse;
import org.kycvs.signing.KeyedDigest;
import org.kycvs.signing.MobileIndex;
import org.kycvs.signing.Sealing;

/** The rows of {@code otp.passcode}. */
@Dependent
class Passcodes {

    @Inject
    Sql sql;

    @Inject
    Sealing sealing;

    @Inject
    PasscodeRule rule;

    Passcodes() {}

    Passcodes(Sql sql, Sealing sealing, PasscodeRule rule) {
        this.sql = sql;
        this.sealing = sealing;
        this.rule = rule;
    }

    Optional<Passcode> find(RequestId request) {
        return sql.first(PasscodeSql.FIND, this::read, request.value());
    }

    /** The same, and all checks of its mobile's codes, for whatever request, come one after the other until the commit. */
    Optional<Passcode> findToCheck(RequestId request) {
        return sql.first(PasscodeSql.FIND_TO_CHECK, this::read, request.value());
    }

    /**
     * Puts a new code in the place of the old one, if it is time and no other browser has given a proof; empty if not.
     *
     * <p>One statement decides: of any number of presses on "Send code" at once, one sends.
     */
    Optional<Passcode> replace(PasscodeOrder order, MobileIndex mobile, KeyedDigest digest, Validity validity) {
        UUID request = order.request().value();
        return sql.first(
                PasscodeSql.REPLACE,
                this::read,
                request,
                order.path().browser().text(),
                order.path().address().text(),
                order.path().organisation().value(),
                order.mobile().prefix(),
                mobile.text(),
                digest.text(),
                sealing.sealText(KeyUse.DATA, context(request), order.mobile().masked()),
                validity.from(),
                validity.until(),
                validity.nextSends(),
                validity.from(),
                validity.nextSends(),
                rule.sendWaits().size());
    }

    /**
     * Counts a check of this very code and, if the digest is the right one, takes it; empty if there was nothing to check, or it
     * was too early.
     *
     * <p>The digests are compared by the database, in whatever time it takes: how far two keyed digests agree says nothing
     * about how far the digits do, so there is nothing to be learned from the time.
     */
    Optional<Passcode> compare(Passcode sent, KeyedDigest guess, Instant now) {
        return sql.first(
                PasscodeSql.COMPARE,
                this::read,
                rule.checkWaits().from(now),
                rule.checkWaits().size(),
                guess.text(),
                now,
                sent.request().value(),
                sent.path().browser().text(),
                sent.sends(),
                rule.checks());
    }

    /** Ends the passcode with its proof, if this browser has given one since then; as it was before. */
    Optional<Passcode> use(RequestId request, BrowserKey browser, Instant now, Instant provenAfter) {
        return sql.first(PasscodeSql.USE, this::read, now, request.value(), browser.text(), provenAfter);
    }

    /** The request is done with passcodes: nothing of code, mobile or proof is needed any more. */
    void end(RequestId request, Instant now) {
        sql.write(PasscodeSql.END, now, request.value());
    }

    private Passcode read(ResultSet row) throws SQLException {
        UUID request = row.getObject("request_id", UUID.class);
        byte[] masked = row.getBytes("masked_mobile");
        String digest = row.getString("digest");
        String provenBy = row.getString("proven_by");
        return new Passcode(
                new RequestId(request),
                new Path(
                        new BrowserKey(row.getString("browser")),
                        new AddressKey(row.getString("address")),
                        new OrganisationId(row.getObject("organisation_id", UUID.class))),
                new MobileIndex(new KeyedDigest(row.getString("mobile_index"))),
                masked == null ? null : sealing.openText(KeyUse.DATA, context(request), masked),
                digest == null ? null : new KeyedDigest(digest),
                row.getInt("sends"),
                new Passcode.Checks(
                        Math.max(rule.checks() - row.getInt("checks"), 0),
                        row.getTimestamp("next_check_at").toInstant()),
                row.getTimestamp("expires_at").toInstant(),
                row.getTimestamp("next_send_at").toInstant(),
                Sql.instant(row, "proven_at"),
                provenBy == null ? null : new BrowserKey(provenBy));
    }

    private static String context(UUID request) {
        return "otp.passcode.masked_mobile:" + request;
    }
}
