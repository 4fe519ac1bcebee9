package org.kycvs.admin;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kycvs.admin.frame.Column;
import org.kycvs.admin.frame.Table;
import org.kycvs.admin.frame.Tables;
import org.kycvs.audit.AuditEvent;
import org.kycvs.audit.ReadingAudit;
import org.kycvs.audit.RecordedEvent;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.organisations.ListingOrganisations;
import org.kycvs.organisations.OrganisationProfile;

/** The auditor's screen: what was decided and changed, by whom, and when. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // filled by load
public class AuditPage implements Serializable {

    private static final long serialVersionUID = 1;

    private static final List<Column<RecordedEvent>> COLUMNS = List.of(
            Column.of("at", RecordedEvent::at).canSearch(),
            Column.of("kind", RecordedEvent::kind).canSearch(),
            Column.of("actor", RecordedEvent::actor)
                    .canChoose(
                            "actor",
                            Arrays.stream(AuditEvent.Actor.values())
                                    .map(actor -> actor.name().toLowerCase(Locale.ROOT))
                                    .toList()),
            Column.of("account", RecordedEvent::account).canSearch(),
            Column.of("organisation", RecordedEvent::organisation).canSearch(),
            Column.of("subject", RecordedEvent::subject).canSearch().onDemand());

    @Inject
    transient ReadingAudit reading;

    @Inject
    transient ListingOrganisations organisations;

    @Inject
    transient Tables tables;

    private transient Table<RecordedEvent> table;
    private transient Map<OrganisationId, String> names;

    @PostConstruct
    public void load() {
        table = tables.of("audit", COLUMNS, reading::page);
        names = new HashMap<>();
    }

    public void export() {
        tables.export(table);
    }

    public Table<RecordedEvent> getTable() {
        return table;
    }

    /** The legal name; the id itself of one that is not registered any more. */
    public String name(@Nullable OrganisationId id) {
        return id == null
                ? ""
                : names.computeIfAbsent(id, same -> organisations
                        .find(same)
                        .map(OrganisationProfile::legalName)
                        .orElse(same.toString()));
    }
}
