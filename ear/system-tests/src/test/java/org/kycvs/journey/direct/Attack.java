package org.kycvs.journey.direct;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.wss4j.dom.message.WSSecSignature;
import org.w3c.dom.Document;

/**
 * Something done to a message, and the code of the fault that it must meet.
 *
 * @param how makes what is sent of a partner and an envelope
 */
record Attack(String name, String code, How how) {

    /** Whoever signs may be the attacker. */
    interface How {
        String message(Partner partner, String envelope);
    }

    /** By somebody between the partner and us, who has no key. */
    static Attack rewritten(String name, String code, UnaryOperator<String> change) {
        return new Attack(name, code, (partner, envelope) -> change.apply(partner.sign(envelope)));
    }

    static Attack altered(String name, String code, Consumer<Document> change) {
        return rewritten(name, code, signed -> {
            Document document = Partner.read(signed);
            change.accept(document);
            return Partner.write(document);
        });
    }

    /** By a partner who signs otherwise than the contract wants it. */
    static Attack whileSigning(String name, String code, Consumer<WSSecSignature> otherwise) {
        return new Attack(name, code, (partner, envelope) -> partner.sign(envelope, otherwise));
    }

    /** By a partner who signs something else. */
    static Attack before(String name, String code, UnaryOperator<String> change) {
        return new Attack(name, code, (partner, envelope) -> partner.sign(change.apply(envelope)));
    }

    /** By somebody who signs nothing. */
    static Attack unsigned(String name, String code, UnaryOperator<String> change) {
        return new Attack(name, code, (partner, envelope) -> change.apply(envelope));
    }

    String on(Partner partner, String envelope) {
        return how.message(partner, envelope);
    }

    @Override
    public String toString() {
        return name + ": " + code;
    }
}
