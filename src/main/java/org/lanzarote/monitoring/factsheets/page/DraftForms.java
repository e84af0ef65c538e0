package org.lanzarote.monitoring.factsheets.page;

import java.util.List;
import org.lanzarote.monitoring.factsheets.factsheet.Factsheet;
import org.lanzarote.monitoring.files.renderer.Manuscript;
import org.lanzarote.monitoring.platform.html.PageLinks;

/** The forms in which the draft of a factsheet is read: those that it would have, and each says that it is a draft. */
public final class DraftForms {

    private DraftForms() {}

    /** With the names of the other Parties whose factsheets it concerns. */
    public static FactsheetPage page(Factsheet draft, List<String> concerned) {
        return FactsheetPage.of(draft, concerned);
    }

    public static PageLinks links(Factsheet draft) {
        return FactsheetLinks.ofDraft(draft);
    }

    public static Manuscript manuscript(Factsheet draft) {
        return FactsheetManuscript.of(draft);
    }
}
