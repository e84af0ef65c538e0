package org.lanzarote.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;

/** Each policy of the fence stands in the baseline of either database under the sentence that it enforces. */
@Execution(CONCURRENT)
class PolicyTest {

    private static final Pattern SENTENCE = Pattern.compile("-- .*[.]");

    @Test
    void eachHasASentenceOfItsOwn() throws IOException {
        List<String> mute = new ArrayList<>();
        int policies = 0;
        for (var migration : Baseline.files()) {
            var lines = Files.readAllLines(migration);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).strip().startsWith("create policy ")) {
                    policies++;
                    if (!SENTENCE.matcher(lines.get(i - 1)).matches()) {
                        mute.add(migration.getFileName() + ": " + lines.get(i));
                    }
                }
            }
        }
        assertThat(policies).isPositive();
        assertThat(mute).as("policies without a sentence").isEmpty();
    }
}
