package org.lanzarote.monitoring.platform.text;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text as it is written and read: CommonMark, with its footnotes. */
@Schema(description = "CommonMark text with typed footnotes")
public record TextWithCitations(
        @Schema(
                description =
                        "CommonMark; [^a] marks the place of footnote a, {party} that of the Party's name: factsheets fill it"
                                + " in, and whoever shows the text by itself puts the name there. [@paragraph:53],"
                                + " [@recommendation:III-3] and [@chapter:II] stand for the label of a part of this round's report, which"
                                + " documents print as it is today; several parts of a kind are written [@paragraph:53,54]")
        @NotBlank @Size(max = 20_000) String markdown,

        @Schema(description = "The footnotes, each used once") @NotNull @Size(max = 100) List<@Valid @NotNull Citation> citations) {}
