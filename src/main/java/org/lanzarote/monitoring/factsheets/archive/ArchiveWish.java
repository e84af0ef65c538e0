package org.lanzarote.monitoring.factsheets.archive;

import java.util.List;
import org.lanzarote.monitoring.platform.html.FileEnding;
import org.lanzarote.monitoring.platform.language.Language;

/** What an archive holds, as it was settled when it was asked for: a step for each Party, and one for the index. */
record ArchiveWish(int round, List<FileEnding> formats, List<Language> languages, List<String> parties) {

    int steps() {
        return parties.size() + 1;
    }

    /** The language in which the index is worded. */
    Language language() {
        return languages.contains(Language.EN) ? Language.EN : Language.FR;
    }

    boolean isIndex(int step) {
        return step == parties.size();
    }
}
