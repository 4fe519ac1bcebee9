package org.kycvs.delivery.smpp;

import org.kycvs.kernel.Settings;

/**
 * Where the SMS centre is and who we are there.
 *
 * @param systemId at most 15 characters, {@code password} at most 8: SMPP 3.4, section 4.1, has no room for more
 */
record SmsCentre(String host, int port, String systemId, String password) {

    private static final String PREFIX = "KYCVS_DELIVERY_SMPP_";
    private static final int HIGHEST_PORT = 65535;
    private static final int LONGEST_SYSTEM_ID = 15;
    private static final int LONGEST_PASSWORD = 8;

    static SmsCentre read(Settings settings) {
        return new SmsCentre(
                settings.text(PREFIX + "HOST", "localhost"),
                settings.integer(PREFIX + "PORT", 2775, 1, HIGHEST_PORT),
                fitting(PREFIX + "SYSTEM_ID", settings.text(PREFIX + "SYSTEM_ID", "kycvs"), LONGEST_SYSTEM_ID),
                fitting(PREFIX + "PASSWORD", settings.text(PREFIX + "PASSWORD"), LONGEST_PASSWORD));
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

    @Override
    public String toString() {
        return systemId + "@" + host + ":" + port;
    }
}
