package org.lanzarote.monitoring;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import com.tngtech.archunit.core.domain.Dependency;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;

/** What the house says of its rooms is so. */
@Execution(CONCURRENT)
class RoomsTest {

    private static final String ROOT = "org.lanzarote.monitoring.";

    /** A row of the guide's map: whose work it is, the neighbourhood, its rooms, which may stand in groups. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| [^|]+ \\| `(\\w+)` \\| ([^|]*`\\w+`[^|]*)\\|$");

    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    private static final Pattern USED_BY_NO_OTHER = Pattern.compile("(No other room|Nothing)[\\s*]+uses[\\s*]+it");

    private static final Set<String> USED_BY_NONE = Rooms.IN_ORDER.stream()
            .map(ROOT::concat)
            .filter(RoomsTest::saysThatNoOtherUsesIt)
            .collect(toSet());

    @Test
    void contributorsReadTheMapOfTheHouse() throws IOException {
        List<String> told = new ArrayList<>();
        ROW.matcher(Files.readString(Path.of(".github/CONTRIBUTING.md")))
                .results()
                .forEach(row -> NAME.matcher(row.group(2))
                        .results()
                        .forEach(room -> told.add(row.group(1) + "." + room.group(1))));
        assertThat(told).isEqualTo(Rooms.IN_ORDER);
    }

    @Test
    void aRoomThatSaysSoIsUsedByNoOther() {
        assertThat(ArchitectureTest.MAIN.stream()
                        .filter(user -> !user.getPackageName().equals(ROOT + "local"))
                        .flatMap(user -> user.getDirectDependenciesFromSelf().stream())
                        .filter(use -> leadsToAnyOf(USED_BY_NONE, use))
                        .map(Dependency::getDescription))
                .isEmpty();
    }

    private static boolean leadsToAnyOf(Set<String> rooms, Dependency use) {
        var used = use.getTargetClass().getBaseComponentType().getPackageName();
        return rooms.contains(used) && !used.equals(use.getOriginClass().getPackageName());
    }

    private static boolean saysThatNoOtherUsesIt(String room) {
        try {
            var folder = Path.of("src/main/java", room.split("[.]", -1));
            return USED_BY_NO_OTHER
                    .matcher(Files.readString(folder.resolve("package-info.java")))
                    .find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
