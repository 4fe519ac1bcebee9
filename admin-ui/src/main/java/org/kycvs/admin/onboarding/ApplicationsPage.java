package org.kycvs.admin.onboarding;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.kycvs.admin.frame.Column;
import org.kycvs.admin.frame.Table;
import org.kycvs.admin.frame.Tables;
import org.kycvs.onboarding.Application;
import org.kycvs.onboarding.ApplicationState;
import org.kycvs.onboarding.HandlingApplications;

/** The applications' screen: who wants to ask, and what was decided about it. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // filled by load
public class ApplicationsPage implements Serializable {

    private static final long serialVersionUID = 1;

    private static final List<Column<Application>> COLUMNS = List.of(
            Column.<Application>of("name", one -> one.form().terms().legalName())
                    .canSearch(),
            Column.<Application>of("client", one -> one.form().clientId()).canSearch(),
            Column.of("kind", one -> one.form().terms().kind().code()),
            Column.of("submitted", Application::submittedAt),
            Column.<Application>of("state", one -> one.state().code()).canChoose("appstate", states()));

    @Inject
    transient HandlingApplications handling;

    @Inject
    transient Tables tables;

    @Inject
    transient Rights rights;

    private transient Table<Application> table;

    @PostConstruct
    public void load() {
        table = tables.of("applications", COLUMNS, handling::list);
    }

    public void export() {
        tables.export(table);
    }

    public Table<Application> getTable() {
        return table;
    }

    public boolean isOfficer() {
        return rights.isOfficer();
    }

    /** The shape and colour beside the word, as {@code <admin:state>} takes it. */
    public static String sign(ApplicationState state) {
        return switch (state) {
            case UNCONFIRMED, SUBMITTED -> "waiting";
            case APPROVED -> "good";
            case REJECTED -> "ended";
        };
    }

    private static List<String> states() {
        return Stream.of(ApplicationState.SUBMITTED, ApplicationState.APPROVED, ApplicationState.REJECTED)
                .map(ApplicationState::code)
                .toList();
    }
}
