package org.kycvs.delivery.mail;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.kycvs.kernel.Settings;

/** Reads {@code KYCVS_MAIL_*} at the start: who misses one learns it then, and not with the first letter. */
@Singleton
@Startup
public class MailSettings {

    @Inject
    Settings settings;

    @PostConstruct
    void read() {
        MailServer.read(settings);
    }
}
