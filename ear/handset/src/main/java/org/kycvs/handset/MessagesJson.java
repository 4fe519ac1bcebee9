package org.kycvs.handset;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** {@code GET /messages?to=…} of the contract, section 2, newest first; {@code DELETE /messages} forgets all of them. */
final class MessagesJson implements Page {

    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final char FIRST_PRINTABLE = 0x20;

    private final Inbox inbox;

    MessagesJson(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public Reply get(Query query) {
        List<ReceivedMessage> messages = query.mobile("to").map(inbox::of).orElseGet(inbox::all);
        return Reply.json(messages.stream().map(MessagesJson::object).collect(Collectors.joining(",", "[", "]")));
    }

    @Override
    public boolean deletable() {
        return true;
    }

    @Override
    public void delete() {
        inbox.clear();
    }

    private static String object(ReceivedMessage message) {
        return "{\"to\":" + string(message.to()) + ",\"from\":" + string(message.from()) + ",\"text\":"
                + string(message.text()) + ",\"received_at\":" + string(MILLIS.format(message.receivedAt())) + "}";
    }

    /** RFC 8259, section 7. */
    private static String string(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        for (char character : text.toCharArray()) {
            if (character == '"' || character == '\\') {
                json.append('\\').append(character);
            } else if (character < FIRST_PRINTABLE || Character.isSurrogate(character)) {
                json.append("\\u%04x".formatted((int) character));
            } else {
                json.append(character);
            }
        }
        return json.append('"').toString();
    }
}
