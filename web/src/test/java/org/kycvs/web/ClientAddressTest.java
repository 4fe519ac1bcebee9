package org.kycvs.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kycvs.kernel.Settings;

/** Anybody can write a header; only what a named proxy wrote is believed. */
class ClientAddressTest {

    @ParameterizedTest(name = "proxies {0}, peer {1}, forwarded {2} → {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                       | 203.0.113.7 | -                                | 203.0.113.7
            -                       | 203.0.113.7 | 198.51.100.1                     | 203.0.113.7
            127.0.0.1               | 203.0.113.7 | 198.51.100.1                     | 203.0.113.7
            127.0.0.1               | 127.0.0.1   | -                                | 127.0.0.1
            127.0.0.1               | 127.0.0.1   | 198.51.100.1                     | 198.51.100.1
            127.0.0.1               | 127.0.0.1   | 10.9.9.9, 198.51.100.1           | 198.51.100.1
            127.0.0.1               | 127.0.0.1   | 10.9.9.9;198.51.100.1            | 198.51.100.1
            127.0.0.1, 10.0.0.5     | 127.0.0.1   | 10.9.9.9, 198.51.100.1, 10.0.0.5 | 198.51.100.1
            127.0.0.1,10.0.0.5      | 127.0.0.1   | 10.0.0.5                         | 10.0.0.5
            127.0.0.1               | 127.0.0.1   | 198.51.100.1:4711                | 198.51.100.1
            127.0.0.1               | 127.0.0.1   | 198.51.100.1, unknown            | 127.0.0.1
            127.0.0.1, 10.0.0.5     | 127.0.0.1   | localhost, 10.0.0.5              | 10.0.0.5
            127.0.0.1               | 127.0.0.1   | ''                               | 127.0.0.1
            ::1                     | 0:0:0:0:0:0:0:1 | [2001:db8::7]:443            | 2001:db8:0:0:0:0:0:0/64
            ::1                     | ::1         | 2001:0db8:0:0::7                 | 2001:db8:0:0:0:0:0:0/64
            ::1                     | ::1         | 2001:db8:0:1:a:b:c:d             | 2001:db8:0:1:0:0:0:0/64
            ::1                     | ::1         | 2001:db8:0:1:ffff::              | 2001:db8:0:1:0:0:0:0/64
            ::1                     | ::1         | ::ffff:198.51.100.1              | 198.51.100.1
            """)
    void the_last_address_that_no_trusted_proxy_wrote_about_itself(
            String proxies, String peer, String forwarded, String client) {
        List<String> headers = forwarded == null ? List.of() : Arrays.asList(forwarded.split(";"));

        assertThat(address(proxies).of(peer, headers)).isEqualTo(client);
    }

    @Test
    void a_proxy_that_is_no_address_stops_the_start() {
        assertThatThrownBy(() -> address("loadbalancer.example.org"))
                .isInstanceOf(Settings.SettingRefused.class)
                .hasMessageContaining("KYCVS_WEB_TRUSTED_PROXIES");
    }

    private static ClientAddress address(String proxies) {
        return new ClientAddress(new Settings(proxies == null ? Map.of() : Map.of(ClientAddress.SETTING, proxies)));
    }
}
