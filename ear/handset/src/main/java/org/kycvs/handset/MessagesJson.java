package org.kycvs.handset;

import java.util.List;
import java.util.stream.Collectors;

/** {@code GET /messages?to=…} of the contract, section 2, newest first; {@code DELETE /messages} forgets all of them. */
final class MessagesJson implements Page {

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
        return "{\"to\":" + Json.string(message.to()) + ",\"from\":" + Json.string(message.from()) + ",\"text\":"
                + Json.string(message.text()) + ",\"received_at\":" + Json.time(message.receivedAt()) + "}";
    }
}
