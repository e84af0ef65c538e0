package org.lanzarote.monitoring.children.screening;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With -Dtelling.write=true it writes the files of weights anew from the sentences in screen-development. */
@Tag("slow")
class TellingWeightsTest {

    private static final Path FILES = Path.of("src/main/resources/org/lanzarote/monitoring/children/screening");

    /** Another JVM may round otherwise. */
    private static final double ROUNDING = 0.1;

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void weightsAreWhatTheSentencesTeach(String language) throws IOException {
        var learnt = TellingTraining.weights(language);
        var file = FILES.resolve("telling-weights-" + language + ".txt");
        if (Boolean.getBoolean("telling.write")) {
            Files.writeString(
                    file,
                    learnt.entrySet().stream()
                            .map(entry -> entry.getKey() + " " + entry.getValue())
                            .collect(joining("\n", "", "\n")));
        }
        Map<String, Double> written = Files.readAllLines(file).stream()
                .map(line -> line.split(" ", 2))
                .collect(toMap(line -> line[0], line -> Double.valueOf(line[1])));

        learnt.forEach((feature, weight) ->
                assertThat(written.getOrDefault(feature, 0.0)).as(feature).isCloseTo(weight, within(ROUNDING)));
    }
}
