package org.lanzarote.monitoring.platform.difference;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;

/**
 * Two wordings compared with the one that both come from, word by word. The pieces joined give each of the three.
 *
 * <p>Changes of both sides with nothing but spaces between them are one piece: nobody has read these words together.
 */
public record ThreeWay(List<ThreeWayPiece> pieces) {

    /** Compares in this order; sides that change places give the same, with left and right exchanged. */
    public static ThreeWay of(String base, String left, String right) {
        return new ThreeWayComparison(WordDiff.words(base)).read(WordDiff.words(left), WordDiff.words(right));
    }

    public boolean hasConflict() {
        return pieces.stream().anyMatch(piece -> piece.kind() == ThreeWayKind.CONFLICT);
    }

    /** The text with the changes of both sides; none where they are in conflict. */
    public Optional<String> merged() {
        return hasConflict()
                ? Optional.empty()
                : Optional.of(pieces.stream().map(ThreeWayPiece::merged).collect(joining()));
    }
}
