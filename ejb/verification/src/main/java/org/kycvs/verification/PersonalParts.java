package org.kycvs.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.MobileNumber;
import org.kycvs.kernel.PersonName;
import org.kycvs.kernel.RequestId;
import org.kycvs.signing.KeyUse;
import org.kycvs.signing.Sealing;

/** Seals and opens what a request knows of a person; each value opens only in its own row and column. */
@ApplicationScoped
class PersonalParts {

    @Inject
    Sealing sealing;

    byte[] seal(RequestId request, PersonName name) {
        return sealing.sealText(KeyUse.DATA, context("name", request), name.text());
    }

    byte[] seal(RequestId request, MobileNumber mobile) {
        return sealing.sealText(KeyUse.DATA, context("mobile", request), mobile.e164());
    }

    /** As far as the organisation says whom it means. */
    AskedSubject seal(RequestId request, Question.Subject subject) {
        PersonName name = subject.name();
        MobileNumber mobile = subject.mobile();
        return AskedSubject.of(
                name == null ? null : seal(request, name), mobile == null ? null : seal(request, mobile));
    }

    byte[] seal(RequestId request, Finding finding) {
        return sealing.sealText(KeyUse.DATA, context("finding", request), finding.json());
    }

    Optional<PersonName> name(StatusRequest request) {
        return open("name", request, request.subject().name()).map(PersonName::new);
    }

    Optional<MobileNumber> mobile(StatusRequest request) {
        return open("mobile", request, request.subject().mobile()).map(MobileNumber::new);
    }

    Optional<Finding> finding(StatusRequest request) {
        return open("finding", request, request.progress().finding()).map(Finding::parse);
    }

    private Optional<String> open(String column, StatusRequest request, byte @Nullable [] sealed) {
        return sealed == null
                ? Optional.empty()
                : Optional.of(sealing.openText(KeyUse.DATA, context(column, request.id()), sealed));
    }

    private static String context(String column, RequestId request) {
        return "verification.status_request." + column + ":" + request;
    }
}
