package org.lanzarote.monitoring.outcome.reportpackage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.chapter.ReportScope;
import org.lanzarote.monitoring.outcome.translation.TranslatedKind;
import org.lanzarote.monitoring.platform.problem.Violations;

/** The title of a report or of a chapter, or a heading of it, that has new words in the language of the report alone. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A title or heading that has new words in the language of the report alone")
record UntranslatedTitle(
        @Schema(description = "Numeral of the chapter; absent of the report's own title", examples = "II") @Nullable String chapter,

        @Schema(description = "Key of the heading; absent of a title") @Nullable String heading) {

    /** Its key among those of the headings; that of the title is empty. */
    String key() {
        return heading == null ? "" : heading;
    }

    /** Reports titles and headings that the package does not have. */
    static void check(
            @Nullable List<UntranslatedTitle> titles, ReportScope scope, PackageShape shape, Violations violations) {
        shape.each("/untranslated", titles, (title, i) -> {
            var pointer = "/untranslated/" + i;
            if (title.chapter != null) {
                scope.checkPlace(title.chapter, title.heading, pointer + "/chapter", pointer + "/heading", violations);
            } else if (title.heading != null) {
                violations.add(
                        pointer + "/heading",
                        ReportPackageMessage.NOTHING_IN_PACKAGE.with(TranslatedKind.HEADING, title.heading));
            }
        });
    }
}
