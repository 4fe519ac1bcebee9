package org.kycvs.admin.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which screens the reader can go to, and which one this is. */
@Named("navigation")
@RequestScoped
public class Navigation {

    @Inject
    Reader reader;

    /**
     * One heading and the screens below it.
     *
     * @param code its heading is the word {@code group.<code>}
     */
    public record Group(String code, List<Screen> screens) {}

    /** Without what the reader's roles do not open, and without headings that nothing stands under. */
    public List<Group> getGroups() {
        return Arrays.stream(ScreenGroup.values())
                .map(group -> new Group(group.code(), screens(group)))
                .filter(group -> !group.screens().isEmpty())
                .toList();
    }

    /** Nothing on a page that is no screen: an error page. */
    public @Nullable Screen getCurrent() {
        return Screen.ofView(FacesContext.getCurrentInstance().getViewRoot().getViewId())
                .orElse(null);
    }

    private List<Screen> screens(ScreenGroup group) {
        return Arrays.stream(Screen.values())
                .filter(screen -> screen.group() == group && screen.entry() == screen)
                .filter(reader::maySee)
                .toList();
    }
}
