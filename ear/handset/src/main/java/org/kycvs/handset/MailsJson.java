package org.kycvs.handset;

import java.util.List;
import java.util.stream.Collectors;

/** {@code GET /mails.json?to=…}: the letters of one mailbox or of all, newest first; {@code DELETE} forgets all of them. */
final class MailsJson implements Page {

    private final Mailboxes mailboxes;

    MailsJson(Mailboxes mailboxes) {
        this.mailboxes = mailboxes;
    }

    @Override
    public Reply get(Query query) {
        List<ReceivedMail> mails = query.text("to").map(mailboxes::of).orElseGet(mailboxes::all);
        return Reply.json(mails.stream().map(MailsJson::object).collect(Collectors.joining(",", "[", "]")));
    }

    @Override
    public boolean deletable() {
        return true;
    }

    @Override
    public void delete() {
        mailboxes.clear();
    }

    private static String object(ReceivedMail mail) {
        return "{\"to\":" + Json.string(mail.to()) + ",\"from\":" + Json.string(mail.from()) + ",\"subject\":"
                + Json.string(mail.subject()) + ",\"text\":" + Json.string(mail.text())
                + ",\"links\":"
                + mail.links().stream().map(Json::string).collect(Collectors.joining(",", "[", "]"))
                + ",\"received_at\":"
                + Json.time(mail.receivedAt()) + "}";
    }
}
