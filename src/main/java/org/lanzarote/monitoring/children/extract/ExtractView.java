package org.lanzarote.monitoring.children.extract;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.children.extract.ExtractPrinting.ExtractHead;
import org.lanzarote.monitoring.children.session.StatementMedium;
import org.lanzarote.monitoring.platform.html.Printable;
import org.lanzarote.monitoring.platform.language.Language;

/** An extract of what children said. It tells of no child, no group and no facilitator. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExtractView(
        @Schema(description = "Key of the extract") UUID id,

        @Schema(description = "Its tag, for If-Match") String tag,

        @Schema(description = "Key of the statement it was made from; shown only to the safeguarding officer") @Nullable UUID statement,

        @Schema(
                description =
                        "ISO 3166-1 alpha-3 code of the Party; absent where the latest release of figures does not"
                                + " show the Party's number of children, or the group was too small")
        @Nullable String party,

        @Schema(description = "Number of the question it is about", examples = "9.1") @Nullable String question,

        @Schema(
                description =
                        "Numeral of the chapter it is about; where it is about a question, the question's chapter")
        String chapter,

        StatementMedium medium,
        Language language,

        @Schema(description = "Plain text; absent once it is withdrawn") @Nullable String text,

        ExtractState state,

        @Schema(description = "When it was made; shown only to the safeguarding officer") @Nullable Instant madeAt,

        @Schema(description = "On which day it was published (UTC)") @Nullable LocalDate publishedOn,

        @Schema(description = "When it was withdrawn") @Nullable Instant withdrawnAt,

        @Schema(description = "What you may do with it now") List<ExtractAction> permittedActions,

        @JsonIgnore @Schema(hidden = true) @Nullable ExtractHead head)
        implements Printable {

    /** The same for a page. */
    ExtractView under(ExtractHead shown) {
        return new ExtractView(
                id,
                tag,
                statement,
                party,
                question,
                chapter,
                medium,
                language,
                text,
                state,
                madeAt,
                publishedOn,
                withdrawnAt,
                permittedActions,
                shown);
    }
}
