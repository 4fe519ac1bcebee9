package org.kycvs.web.soap;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.xml.security.Init;
import org.apache.xml.security.c14n.Canonicalizer;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.kycvs.kernel.Sha256;
import org.kycvs.verification.IdempotencyKey;
import org.w3c.dom.Element;

/**
 * A message of the contract: its operation and the texts of its elements, which its schema has found to be of the right form.
 */
record Message(Operation operation, Map<String, String> texts, String digest) {

    static {
        Init.init();
    }

    /** The operations of the contract. */
    enum Operation {
        REQUEST_STATUS("RequestStatus"),
        CONFIRM_PASSCODE("ConfirmPasscode"),
        RESEND_PASSCODE("ResendPasscode"),
        GET_STATUS("GetStatus"),
        CANCEL_REQUEST("CancelRequest");

        private final String element;

        Operation(String element) {
            this.element = element;
        }

        String element() {
            return element;
        }

        static Optional<Operation> of(String element) {
            return Arrays.stream(values())
                    .filter(operation -> operation.element.equals(element))
                    .findFirst();
        }
    }

    /** @throws SoapRefused {@code invalid-request} */
    static Message of(Element payload) {
        Operation operation = Operation.of(payload.getLocalName())
                .orElseThrow(() -> SoapRefused.unreadable("The Body asks for no operation of the contract."));
        Map<String, String> texts = new LinkedHashMap<>();
        Xml.children(payload).forEach(member -> texts.put(member.getLocalName(), member.getTextContent()));
        return new Message(operation, Map.copyOf(texts), digest(payload));
    }

    String id() {
        return text("MessageId");
    }

    /** An element that the schema demands. */
    String text(String element) {
        return find(element).orElseThrow();
    }

    Optional<String> find(String element) {
        return Optional.ofNullable(texts.get(element));
    }

    /** The message as a call that may be repeated: its id, and all that it says. */
    IdempotencyKey asCall(String path) {
        return new IdempotencyKey(path, id(), digest);
    }

    /** Not of the Body, which may carry another id of its own each time that a client signs the same message. */
    private static String digest(Element payload) {
        try {
            ByteArrayOutputStream canonical = new ByteArrayOutputStream();
            Canonicalizer.getInstance(Canonicalizer.ALGO_ID_C14N_EXCL_OMIT_COMMENTS)
                    .canonicalizeSubtree(payload, canonical);
            return HexFormat.of().formatHex(Sha256.of(canonical.toByteArray()));
        } catch (XMLSecurityException impossible) {
            throw new IllegalStateException("What was signed has a canonical form", impossible);
        }
    }

    @Override
    public String toString() {
        return "Message[" + operation + "]";
    }
}
