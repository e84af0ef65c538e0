package org.lanzarote.monitoring.factsheets.page;

import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import org.lanzarote.monitoring.platform.html.FileEnding;
import org.lanzarote.monitoring.platform.html.PageLinks;
import org.lanzarote.monitoring.platform.language.Language;

/** The files of one Party's factsheet that lie beside each other, below an index, with the moment that is told to be now. */
public record FactsheetFolder(Collection<Language> languages, Collection<FileEnding> formats, Instant now) {

    /** The name of a file. */
    public String file(Language language, FileEnding format) {
        return "factsheet-" + language.name().toLowerCase(Locale.ROOT) + format.dotted();
    }

    /** From the page to the files that lie beside it. */
    PageLinks links(Language language) {
        var links = PageLinks.in(language);
        if (languages.contains(language.other())) {
            links = links.translatedIn(file(language.other(), FileEnding.HTML));
        }
        for (var format : Stream.of(FileEnding.PDF, FileEnding.DOCX, FileEnding.MD)
                .filter(formats::contains)
                .toList()) {
            links = links.formattedIn(format, file(language, format));
        }
        return links.filed(language == Language.FR ? "Toutes les fiches pays" : "All factsheets", "../index.html");
    }
}
