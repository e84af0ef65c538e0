package org.lanzarote.monitoring.replies.publication;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.lanzarote.monitoring.replies.withholding.Withhold;
import org.lanzarote.monitoring.replies.withholding.Withholding;

/** Withholds a file in every answer that names it, and under every key that its bytes have. */
final class WithheldFiles {

    private final Map<UUID, String> digests;

    WithheldFiles(Map<UUID, String> digests) {
        this.digests = digests;
    }

    /** What is withheld, and the same files in the other answers. */
    List<Withhold> inEveryAnswer(List<Withhold> withheld, List<AnswerToPublish> answers) {
        var withholding = new Withholding(withheld);
        var more = underEveryKey(withheld).stream()
                .filter(Withhold::withholdsFile)
                .flatMap(file -> answers.stream()
                        .filter(answer -> Withholding.stands(file.of(answer.number()), answer.words()))
                        .filter(answer -> !withholding.covers(file.of(answer.number()), answer.words()))
                        .map(answer -> file.of(answer.number())))
                .distinct();
        return Stream.concat(withheld.stream(), more).toList();
    }

    /** What is withheld, and the same files under the other keys of their bytes. */
    List<Withhold> underEveryKey(List<Withhold> withheld) {
        var copies = withheld.stream()
                .filter(Withhold::withholdsFile)
                .flatMap(this::copies)
                .filter(copy -> withheld.stream().noneMatch(one -> Objects.equals(one.passage(), copy.passage())))
                .distinct();
        return Stream.concat(withheld.stream(), copies).toList();
    }

    private Stream<Withhold> copies(Withhold file) {
        var digest = digests.get(UUID.fromString(String.valueOf(file.passage())));
        return digests.entrySet().stream()
                .filter(other -> other.getValue().equals(digest))
                .map(other -> new Withhold(file.question(), other.getKey().toString(), file.ground()));
    }
}
