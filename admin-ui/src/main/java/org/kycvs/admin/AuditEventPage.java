package org.kycvs.admin;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kycvs.admin.frame.Texts;
import org.kycvs.audit.ReadingAudit;
import org.kycvs.audit.RecordedEvent;
import org.kycvs.kernel.Ids;
import org.kycvs.kernel.InvalidValue;

/** The page of one event, with what was said in words. */
@Named
@ViewScoped
public class AuditEventPage implements Serializable {

    private static final long serialVersionUID = 1;

    /** Facts by these names are digests of words. */
    private static final Pattern OF_WORDS = Pattern.compile("reason|account|filter\\..*|.*\\.(before|after)");

    /** The first words of kinds whose subject has a page, which is called the same. */
    private static final Set<String> WITH_PAGE = Set.of("application", "organisation", "proposal");

    @Inject
    transient ReadingAudit reading;

    @Inject
    transient Texts texts;

    private String id = "";
    private transient @Nullable RecordedEvent event;

    /** Answers with "not found" where there is no such event. */
    public void open() throws IOException {
        try {
            event = reading.find(Ids.parse(id)).orElse(null);
        } catch (InvalidValue noId) {
            event = null;
        }
        if (event == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(404, null);
            faces.responseComplete();
        }
    }

    public RecordedEvent getEvent() {
        return Objects.requireNonNull(event);
    }

    /** Below {@code /admin/}: the page of what it is about; empty where that has none. */
    public String getSubjectPage() {
        String first = getEvent().kind().split("\\.", 2)[0];
        return WITH_PAGE.contains(first) ? first + "?id=" + getEvent().subject() : "";
    }

    /** The names of all that it says: words and facts, each once. */
    public List<String> getNames() {
        return Stream.concat(getEvent().words().keySet().stream(), getEvent().facts().keySet().stream())
                .distinct()
                .toList();
    }

    /** In words, or that they are erased; the fact itself where no words belong to it. */
    public String said(String name) {
        String word = getEvent().words().get(name);
        String fact = Objects.requireNonNullElse(getEvent().facts().get(name), "");
        return word == null ? OF_WORDS.matcher(name).matches() ? texts.of("audit-event.erased", fact) : fact : word;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
