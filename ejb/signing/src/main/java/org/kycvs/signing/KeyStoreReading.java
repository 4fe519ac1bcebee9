package org.kycvs.signing;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.interfaces.ECPublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.Settings;
import org.kycvs.kernel.Settings.SettingRefused;

/** Reads the operator's PKCS#12 store (RFC 7292): entries {@code <use>-<n>}, under one password. */
final class KeyStoreReading {

    static final String KEYSTORE = "KYCVS_SIGNING_KEYSTORE";
    static final String PASSWORD = "KYCVS_SIGNING_KEYSTORE_PASSWORD";

    /** Marks a store that the local stack made for itself. */
    static final String LOCAL_STACK = "local-stack";

    private static final Logger LOG = System.getLogger(KeyStoreReading.class.getName());
    private static final Pattern ENTRY = Pattern.compile("([a-z-]+)-([1-9][0-9]{0,8})");

    private final KeyStore store;
    private final char[] password;

    private KeyStoreReading(KeyStore store, char[] password) {
        this.store = store;
        this.password = password;
    }

    /** @throws SettingRefused naming what is missing, unreadable, or not meant for this server */
    static KeyRing read(Settings settings) {
        Path file = Path.of(settings.text(KEYSTORE));
        char[] password = settings.text(PASSWORD).toCharArray();
        try {
            KeyStoreReading reading = new KeyStoreReading(opened(file, password), password);
            reading.refuseLocalKeysInPublic(settings);
            return new KeyRing(reading.keys());
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new SettingRefused(KEYSTORE, "cannot be opened with " + PASSWORD + ": " + unreadable);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private static KeyStore opened(Path file, char[] password) throws IOException, GeneralSecurityException {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            return store;
        }
    }

    private void refuseLocalKeysInPublic(Settings settings) throws GeneralSecurityException {
        if (store.containsAlias(LOCAL_STACK)) {
            settings.onlyOnThisMachine(KEYSTORE, "names a store made by the local stack");
        }
    }

    private List<NamedKey> keys() throws GeneralSecurityException {
        List<NamedKey> keys = new ArrayList<>();
        for (String entry : Collections.list(store.aliases())) {
            Optional<NamedKey> key = key(entry);
            key.ifPresent(keys::add);
            if (key.isEmpty() && !entry.equals(LOCAL_STACK)) {
                // Not fatal, so that a release can be taken back after a later one has added keys of its own.
                LOG.log(Logger.Level.WARNING, "The key store has an entry that is of no use here: {0}", entry);
            }
        }
        return keys;
    }

    private Optional<NamedKey> key(String entry) throws GeneralSecurityException {
        Matcher matcher = ENTRY.matcher(entry);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(matcher.group(2));
        return Arrays.stream(KeyUse.values())
                .filter(use -> use.word().equals(matcher.group(1)))
                .findFirst()
                .map(use -> checked(use, entry, number));
    }

    private NamedKey checked(KeyUse use, String entry, int number) {
        try {
            Key key = store.getKey(entry, password);
            if (key == null || !key.getAlgorithm().equalsIgnoreCase(use.kind().algorithm())) {
                throw new SettingRefused(
                        KEYSTORE, "needs a key for " + use.kind().algorithm() + " as " + entry);
            }
            return new NamedKey(use, number, key, published(store.getCertificate(entry)));
        } catch (GeneralSecurityException unreadable) {
            throw new SettingRefused(KEYSTORE, "has an unreadable entry " + entry + ": " + unreadable.getMessage());
        }
    }

    private static @Nullable ECPublicKey published(@Nullable Certificate certificate) {
        return certificate != null && certificate.getPublicKey() instanceof ECPublicKey key ? key : null;
    }
}
