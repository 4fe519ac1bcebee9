package org.kycvs.signing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kycvs.kernel.Settings.SettingRefused;

/** Every key by its use, read once: making a digest or a signature never goes to the store. */
final class KeyRing {

    private final Map<KeyUse, List<NamedKey>> newestFirst;
    private final Map<String, NamedKey> byName;

    /** @throws SettingRefused if a use has no key: better no start than an answer that cannot be signed */
    KeyRing(Collection<NamedKey> keys) {
        newestFirst = keys.stream()
                .sorted(Comparator.comparingInt(NamedKey::number).reversed())
                .collect(Collectors.groupingBy(NamedKey::use));
        byName = keys.stream().collect(Collectors.toMap(NamedKey::name, Function.identity()));
        for (KeyUse use : KeyUse.values()) {
            if (!newestFirst.containsKey(use)) {
                throw new SettingRefused(
                        KeyStoreReading.KEYSTORE,
                        "names a store without a key for " + use.word() + ": expected an entry " + use.word() + "-1");
            }
        }
    }

    /** The newest; what is made now is made with it. */
    NamedKey current(KeyUse use) {
        return all(use).get(0);
    }

    /** Newest first: the older ones still open and verify what they made. */
    List<NamedKey> all(KeyUse use) {
        return newestFirst.getOrDefault(use, List.of());
    }

    /** The key of that name, if it is of that use: a key never serves another use, whatever its bytes could do. */
    Optional<NamedKey> find(KeyUse use, String name) {
        return Optional.ofNullable(byName.get(name)).filter(key -> key.use() == use);
    }
}
