package org.kycvs.delivery.smpp;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kycvs.delivery.ReceiptId;
import org.kycvs.kernel.Settings;

/**
 * Where an SMS centre is and who we are there.
 *
 * @param systemId at most 15 characters, {@code password} at most 8: SMPP 3.4, section 4.1, has no room for more
 */
record SmsCentre(String host, int port, String systemId, String password, ReceiptIds receiptIds) {

    private static final String FIRST = "KYCVS_DELIVERY_SMPP_";
    private static final String SECOND = FIRST + "SECOND_";
    private static final int HIGHEST_PORT = 65535;
    private static final int LONGEST_SYSTEM_ID = 15;
    private static final int LONGEST_PASSWORD = 8;
    private static final Pattern VISIBLE = Pattern.compile("[!-~]{1,64}");

    /** The centres, the preferred one first; the second is there if its host is set. */
    static List<SmsCentre> read(Settings settings) {
        return Stream.of(FIRST, SECOND)
                .filter(prefix ->
                        prefix.equals(FIRST) || settings.find(prefix + "HOST").isPresent())
                .map(prefix -> read(settings, prefix))
                .toList();
    }

    private static SmsCentre read(Settings settings, String prefix) {
        return new SmsCentre(
                settings.text(prefix + "HOST", "localhost"),
                settings.integer(prefix + "PORT", 2775, 1, HIGHEST_PORT),
                fitting(prefix + "SYSTEM_ID", settings.text(prefix + "SYSTEM_ID", "kycvs"), LONGEST_SYSTEM_ID),
                fitting(prefix + "PASSWORD", settings.text(prefix + "PASSWORD"), LONGEST_PASSWORD),
                ReceiptIds.read(settings, prefix + "RECEIPT_IDS"));
    }

    /** Checked here, because the library would quote the value in its complaint. */
    private static String fitting(String setting, String value, int longest) {
        if (value.length() > longest || !value.chars().allMatch(character -> character > ' ' && character < 0x7F)) {
            throw new Settings.SettingRefused(
                    setting,
                    "must have at most " + longest + " visible ASCII characters: SMPP 3.4 has no room for more");
        }
        return value;
    }

    /** A message id of this centre in one form: some centres write the same id now with zeros before it, now without. */
    Optional<ReceiptId> receiptId(String messageId) {
        String id = messageId.strip().toLowerCase(Locale.ROOT).replaceFirst("^0+(?=.)", "");
        return VISIBLE.matcher(id).matches() ? Optional.of(new ReceiptId(host + ":" + port, id)) : Optional.empty();
    }

    @Override
    public String toString() {
        return systemId + "@" + host + ":" + port;
    }
}
