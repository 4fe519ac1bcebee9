package org.kycvs.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.KeyStore.PasswordProtection;
import java.security.KeyStore.SecretKeyEntry;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.kernel.Settings;
import org.kycvs.kernel.Settings.SettingRefused;

class KeyStoreTest {

    private static final String PASSWORD = "correct horse";

    @TempDir
    static Path made;

    @TempDir
    Path folder;

    private Path file;

    @BeforeAll
    static void makeStores() {
        KeyStoreMaking.create(made.resolve("production.p12"), PASSWORD.toCharArray(), false);
        KeyStoreMaking.create(made.resolve("local.p12"), PASSWORD.toCharArray(), true);
    }

    @BeforeEach
    void copyStore() throws Exception {
        file = Files.copy(made.resolve("production.p12"), folder.resolve("keys.p12"));
    }

    @ParameterizedTest
    @EnumSource
    void aNewStoreHasAKeyOfEveryUse(KeyUse use) {
        assertThat(read().current(use)).hasToString(use.word() + "-1");
    }

    @Test
    void whatANewStoreHoldsSignsSealsAndDigests() {
        KeyRing ring = read();
        Sealing sealing = new Sealing(ring);

        assertThat(new PublishedKeys(ring, KeySamples.signers(ring)).ready()).isTrue();
        assertThat(sealing.openText(KeyUse.DATA, "row", sealing.sealText(KeyUse.DATA, "row", "Asha")))
                .isEqualTo("Asha");
        assertThat(new Digesting(read()).digest(KeyUse.HANDLE, "a"))
                .isEqualTo(new Digesting(ring).digest(KeyUse.HANDLE, "a"));
    }

    @Test
    void onlyItsOwnerCanReadANewStoreAndNothingElseIsLeft() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made.resolve("production.p12"))))
                .isEqualTo("rw-------");
        assertThat(made.toFile().list()).containsExactlyInAnyOrder("production.p12", "local.p12");
    }

    @Test
    void aStoreOfAnEarlierReleaseGetsThePairThatItLacksAndKeepsAllOthers() throws Exception {
        String before = new PublishedKeys(read(), KeySamples.signers(read())).archive();
        KeyStore store = KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
        store.deleteEntry("reply-1");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
        }
        assertThatExceptionOfType(SettingRefused.class).isThrownBy(this::read).withMessageContaining("reply-1");

        KeyStoreMaking.complete(file, PASSWORD.toCharArray());

        assertThat(read().current(KeyUse.REPLY)).hasToString("reply-1");
        assertThat(new PublishedKeys(read(), KeySamples.signers(read())).archive())
                .isEqualTo(before);
    }

    @Test
    void neverReplacesAStore() throws Exception {
        byte[] before = Files.readAllBytes(file);

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> KeyStoreMaking.create(file, PASSWORD.toCharArray(), false));
        assertThat(file).hasBinaryContent(before);
    }

    @ParameterizedTest
    @EnumSource
    void refusesAStoreThatLacksAUse(KeyUse use) throws Exception {
        change(store -> store.deleteEntry(use.word() + "-1"));

        assertThatExceptionOfType(SettingRefused.class)
                .isThrownBy(this::read)
                .withMessageContaining("KYCVS_SIGNING_KEYSTORE")
                .withMessageContaining(use.word());
    }

    @Test
    void refusesAKeyOfTheWrongKind() throws Exception {
        change(store -> store.setEntry("data-2", secret("HmacSHA256"), protection()));

        assertThatExceptionOfType(SettingRefused.class).isThrownBy(this::read).withMessageContaining("data-2");
    }

    @Test
    void theHighestNumberIsTheCurrentKey() throws Exception {
        change(store -> {
            store.setEntry("data-10", secret("AES"), protection());
            store.setEntry("data-9", secret("AES"), protection());
        });

        assertThat(read().current(KeyUse.DATA)).hasToString("data-10");
        assertThat(read().all(KeyUse.DATA)).extracting(NamedKey::name).containsExactly("data-10", "data-9", "data-1");
    }

    @Test
    void entriesOfALaterReleaseDoNotHinder() throws Exception {
        change(store -> store.setEntry("checkpoint-1", secret("AES"), protection()));

        assertThatCode(this::read).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"KYCVS_SIGNING_KEYSTORE", "KYCVS_SIGNING_KEYSTORE_PASSWORD"})
    void namesTheSettingThatIsMissing(String setting) {
        Map<String, String> environment = environment(file);
        environment.remove(setting);

        assertThatExceptionOfType(SettingRefused.class)
                .isThrownBy(() -> KeyStoreReading.read(new Settings(environment)))
                .withMessageContaining("Setting " + setting + " is not set");
    }

    @Test
    void refusesAWrongPasswordAndSaysNotWhichWasTried() {
        Map<String, String> environment = environment(file);
        environment.put("KYCVS_SIGNING_KEYSTORE_PASSWORD", "guessed");

        assertThatExceptionOfType(SettingRefused.class)
                .isThrownBy(() -> KeyStoreReading.read(new Settings(environment)))
                .withMessageContaining("KYCVS_SIGNING_KEYSTORE_PASSWORD")
                .withMessageNotContaining("guessed");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatExceptionOfType(SettingRefused.class)
                .isThrownBy(() -> KeyStoreReading.read(new Settings(environment(folder.resolve("none.p12")))))
                .withMessageContaining("none.p12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://kycvs.example",
                "http://192.168.1.7:8080",
                "http://localhost.example",
                "http://127.0.0.1.example",
                "http://[::2]:8080"
            })
    void aPublicServerRefusesTheLocalStacksKeys(String url) {
        assertThatExceptionOfType(SettingRefused.class)
                .isThrownBy(() -> readLocal(url))
                .withMessageContaining("local stack");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "http://LOCALHOST", "http://127.0.0.1:9", "http://[::1]:8080"})
    void theLocalStackTakesItsOwnKeys(String url) {
        assertThatCode(() -> readLocal(url)).doesNotThrowAnyException();
    }

    private KeyRing read() {
        return KeyStoreReading.read(new Settings(environment(file)));
    }

    private static void readLocal(String url) {
        Map<String, String> environment = environment(made.resolve("local.p12"));
        environment.put("KYCVS_PUBLIC_URL", url);
        KeyStoreReading.read(new Settings(environment));
    }

    private static Map<String, String> environment(Path store) {
        return new HashMap<>(
                Map.of("KYCVS_SIGNING_KEYSTORE", store.toString(), "KYCVS_SIGNING_KEYSTORE_PASSWORD", PASSWORD));
    }

    private interface Change {
        void on(KeyStore store) throws Exception;
    }

    private void change(Change change) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD.toCharArray());
        }
        change.on(store);
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
        }
    }

    private static SecretKeyEntry secret(String algorithm) {
        return new SecretKeyEntry(new SecretKeySpec(new byte[32], algorithm));
    }

    private static PasswordProtection protection() {
        return new PasswordProtection(PASSWORD.toCharArray());
    }
}
