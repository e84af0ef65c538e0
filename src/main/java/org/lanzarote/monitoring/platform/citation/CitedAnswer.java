package org.lanzarote.monitoring.platform.citation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An answer that a text cites, in the one submission that it cites. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An answer that a text cites, in the one submission that it cites")
public record CitedAnswer(
        @Schema(description = "Its key, as the citation names it", examples = "RUS/9.1@2")
        String target,

        @Schema(description = "The Party that answered (ISO 3166-1 alpha-3)")
        String party,

        @Schema(description = "Number of the question") String question,
        @Schema(description = "Number of the submission") int submission,

        @Schema(description = "Whether everybody reads something of it there")
        boolean published,

        @Schema(description = "When it was submitted; absent where you cannot read it") @Nullable Instant submittedAt,

        @Schema(
                description = "Address of the answer in that submission; absent where you cannot read it",
                examples = "/rounds/2/replies/RUS/submissions/2/answers/9.1")
        @Nullable String link,

        @Schema(description = "Number of the submission that is public now, if it is a later one; absent otherwise")
        @Nullable Integer followedBy,

        @Schema(description = "What became of it, for each place of the text that rests on it; absent outside a text")
        @Nullable List<CitedPassage> passages) {

    /** The cited answer of a round; whoever is told when it was submitted may read it. */
    public static CitedAnswer of(
            int round,
            String party,
            String question,
            int submission,
            boolean published,
            @Nullable Instant submittedAt,
            @Nullable Integer followedBy) {
        return new CitedAnswer(
                key(party, question, submission),
                party,
                question,
                submission,
                published,
                submittedAt,
                submittedAt == null ? null : address(round, party, question, submission),
                followedBy,
                null);
    }

    /** The same as the places of one text rest on it. */
    CitedAnswer with(List<CitedPassage> resting) {
        return new CitedAnswer(target, party, question, submission, published, submittedAt, link, followedBy, resting);
    }

    /** The same as one footnote rests on it. */
    CitedAnswer at(String footnote) {
        return passages == null
                ? this
                : with(passages.stream()
                        .filter(passage -> passage.pointer().startsWith(footnote + "/"))
                        .toList());
    }

    /** How a citation names an answer in a submission. */
    public static String key(String party, String question, int submission) {
        return party + "/" + question + "@" + submission;
    }

    /** Where an answer is read as it was submitted or published. */
    public static String address(int round, String party, String question, int submission) {
        return "/rounds/" + round + "/replies/" + party + "/submissions/" + submission + "/answers/" + question;
    }
}
