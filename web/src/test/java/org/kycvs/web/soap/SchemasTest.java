package org.kycvs.web.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** The forms and lengths of the contract, and readers that fetch nothing. */
class SchemasTest {

    private static final String ID = "00000000-0000-7000-8000-000000000000";
    private static final String QUESTION =
            "<RequestStatus><MessageId>m-1</MessageId><Mobile>+919000000001</Mobile><Name>Asha Rao</Name>"
                    + "<Purpose>travel-rail</Purpose></RequestStatus>";

    private final Schemas schemas = new Schemas();

    @ParameterizedTest
    @ValueSource(
            strings = {
                QUESTION,
                "<ConfirmPasscode><MessageId>m</MessageId><RequestId>" + ID
                        + "</RequestId><Passcode>123456</Passcode></ConfirmPasscode>",
                "<ResendPasscode><MessageId>m</MessageId><RequestId>" + ID + "</RequestId></ResendPasscode>",
                "<GetStatus><MessageId>m</MessageId><RequestId>" + ID + "</RequestId></GetStatus>",
                "<CancelRequest><MessageId>m</MessageId><RequestId>" + ID + "</RequestId></CancelRequest>"
            })
    void everyOperationHasItsForm(String body) {
        assertThatNoException().isThrownBy(() -> schemas.check(payload(body)));
        assertThat(Message.of(payload(body)).id()).startsWith("m");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<GetStatus><MessageId>m</MessageId><RequestId>1</RequestId></GetStatus>",
                "<GetStatus><MessageId>with space</MessageId><RequestId>" + ID + "</RequestId></GetStatus>",
                "<GetStatus><MessageId/><RequestId>" + ID + "</RequestId></GetStatus>",
                "<GetStatus><RequestId>" + ID + "</RequestId><MessageId>m</MessageId></GetStatus>",
                "<GetStatus><MessageId>m</MessageId><MessageId>n</MessageId><RequestId>" + ID
                        + "</RequestId></GetStatus>",
                "<GetStatus xmlns=\"urn:other\"><MessageId>m</MessageId><RequestId>" + ID + "</RequestId></GetStatus>",
                "<Unknown><MessageId>m</MessageId></Unknown>"
            })
    void anotherFormIsRefusedAndNotRepeated(String body) {
        assertThatExceptionOfType(SoapRefused.class)
                .isThrownBy(() -> schemas.check(payload(body)))
                .satisfies(refused -> assertThat(refused.sentence()).doesNotContain(ID, "with space"));
    }

    /** Of a reply the form is known as well, but nobody can ask for it. */
    @Test
    void aReplyIsNoQuestion() {
        assertThatExceptionOfType(SoapRefused.class)
                .isThrownBy(() -> Message.of(payload("<CancelRequestResponse><InReplyTo>m</InReplyTo>"
                        + "<State>cancelled</State></CancelRequestResponse>")));
    }

    @Test
    void theSameWordsAreTheSameMessageHoweverTheyAreWritten() {
        String digest = Message.of(payload(QUESTION)).digest();

        assertThat(Message.of(payload(QUESTION.replace("Asha", "&#65;sha<!-- -->")))
                        .digest())
                .isEqualTo(digest);
        assertThat(Message.of(payload(QUESTION.replace("Asha", "Usha"))).digest())
                .isNotEqualTo(digest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x SYSTEM \"http://localhost:%d/x.dtd\"><x/>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"http://localhost:%d/e\">]><x>&e;</x>",
                "<GetStatus xmlns=\"urn:kycvs:status:v1\" xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\""
                        + " i:schemaLocation=\"urn:kycvs:status:v1 http://localhost:%d/x.xsd\"/>",
                "<x xmlns:i=\"http://www.w3.org/2001/XInclude\"><i:include href=\"http://localhost:%d/x\"/></x>"
            })
    void nothingIsFetched(String message) throws IOException {
        try (ServerSocket stranger = new ServerSocket(0)) {
            stranger.setSoTimeout(100);
            String text = message.formatted(stranger.getLocalPort());

            assertThatExceptionOfType(SoapRefused.class)
                    .isThrownBy(() -> schemas.check(
                            Xml.read(text.getBytes(StandardCharsets.UTF_8)).getDocumentElement()));
            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(stranger::accept);
        }
    }

    private static Element payload(String body) {
        String text = body.contains("xmlns") ? body : body.replaceFirst(">", " xmlns=\"urn:kycvs:status:v1\">");
        return Xml.read(text.getBytes(StandardCharsets.UTF_8)).getDocumentElement();
    }
}
