package org.kycvs.handset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters as a real SMTP client sends them. */
class MailServerTest {

    private static RunningHandset handset;

    @BeforeAll
    static void start() {
        handset = new RunningHandset();
    }

    @AfterAll
    static void stop() {
        handset.close();
    }

    @BeforeEach
    void anEmptyMailbox() {
        handset.send("DELETE", handset.webPort, "/mails.json");
    }

    @Test
    void aLetterIsInItsMailboxWithEveryCharacter() throws MessagingException {
        MimeMessage letter = letter("asha@example.org", "Bestätigen Sie: पुष्टि");
        letter.setText("नमस्ते <b>Asha</b>\nhttps://example.org/apply/confirm?t=a&l=hi\n", "UTF-8");
        Transport.send(letter);

        assertThat(handset.get("/mails.json?to=asha%40example.org").body())
                .contains(
                        "\"to\":\"asha@example.org\"",
                        "\"subject\":\"Bestätigen Sie: पुष्टि\"",
                        "नमस्ते <b>Asha</b>\\u000ahttps");
        assertThat(handset.get("/mails.json?to=other%40example.org").body()).isEqualTo("[]");
        assertThat(handset.get("/mails").body())
                .contains("&lt;b&gt;Asha&lt;/b&gt;")
                .contains("<a href=\"https://example.org/apply/confirm?t=a&amp;l=hi\">");
    }

    @Test
    void ofAlternativesThePlainTextIsShownAndWhereTheOtherLeadsTo() throws MessagingException {
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText("plain words", "UTF-8");
        MimeBodyPart html = new MimeBodyPart();
        html.setContent(
                "<p>other <a href=\"https://example.org/?a&#61;1&amp;b=%E0\">words</a></p>",
                "text/html; charset=utf-8");
        MimeMessage letter = letter("asha@example.org", "Two forms");
        letter.setContent(new MimeMultipart("alternative", plain, html));
        Transport.send(letter);

        assertThat(handset.get("/mails.json").body())
                .contains("plain words", "\"links\":[\"https://example.org/?a=1&b=%E0\"]")
                .doesNotContain("other");
        assertThat(handset.get("/mails").body()).contains("<a href=\"https://example.org/?a=1&amp;b=%E0\">");
    }

    @Test
    void aServerThatIsAwayTakesNothingUntilItIsBack() throws MessagingException {
        MimeMessage letter = letter("asha@example.org", "Later");
        letter.setText("words", "UTF-8");
        handset.post("/mails", "away=on");
        assertThat(handset.get("/mails").body()).contains("name=\"away\" checked");
        assertThatThrownBy(() -> Transport.send(letter)).isInstanceOf(MessagingException.class);

        handset.post("/mails", "");
        Transport.send(letter);
        assertThat(handset.get("/mails.json").body()).contains("Later");
    }

    private static MimeMessage letter(String to, String subject) throws MessagingException {
        Properties where = new Properties();
        where.setProperty("mail.smtp.host", "localhost");
        where.setProperty("mail.smtp.port", String.valueOf(handset.mailPort));
        MimeMessage letter = new MimeMessage(Session.getInstance(where));
        letter.setFrom(new InternetAddress("kycvs@example.org"));
        letter.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        letter.setSubject(subject, "UTF-8");
        return letter;
    }
}
