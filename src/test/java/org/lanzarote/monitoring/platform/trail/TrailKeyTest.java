package org.lanzarote.monitoring.platform.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The key of the trail is changed within the chain, and the former one opens nothing behind its last place. */
class TrailKeyTest {

    private static final String FORMER = "3q2+7wABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhs=";
    private static final String PRESENT = "VkYTC8ZJEyEAw4S9kBq7Xj0wZmJrTHDnPOd3lu1vRiQ=";

    private final TrailKey former = key(FORMER);
    private final TrailKey present = key(PRESENT);

    private final List<LinkedEntry> chain = new ArrayList<>();

    @Test
    void chainOfTwoKeysIsIntact() {
        linked(former, former);
        linked(former, former);
        linked(present, present);

        assertThat(faults(key(PRESENT, FORMER + "@2"))).isEmpty();
        assertThat(faults(present)).isNotEmpty();
    }

    /** While instances are replaced one by one, either of them writes entries, and either seals. */
    @Test
    void chainIsIntactWhileBothKeysAreInUse() {
        linked(former, former);
        linked(former, present);
        linked(present, former);
        linked(present, present);

        assertThat(faults(key(PRESENT, FORMER))).isEmpty();
        assertThat(faults(key(FORMER, PRESENT))).isEmpty();
        assertThat(faults(key(PRESENT, FORMER + "@3"))).isEmpty();
    }

    @Test
    void whoeverHasTheFormerKeyAddsNothing() {
        linked(former, former);
        linked(present, present);
        linked(former, present);
        linked(former, former);

        assertThat(faults(key(PRESENT, FORMER + "@1"))).containsExactly(TrailFault.INSERTED, TrailFault.EDITED);
    }

    /** Writes an entry with one key, and links it with the other. */
    private void linked(TrailKey writer, TrailKey sealer) {
        var what = new What(TrailOutcome.CHANGED, "prepareRound", "POST", "/rounds", null, null, 201);
        var entry = new TrailEntry(
                UUID.randomUUID(), Instant.EPOCH, new Who("secretariat", "secretariat", "", ""), what, "1", writer);
        var link = chain.isEmpty()
                ? TrailLink.first(entry, sealer)
                : chain.get(chain.size() - 1).link().next(chain.size() + 1, entry, sealer);
        chain.add(new LinkedEntry(link, entry));
    }

    private List<TrailFault> faults(TrailKey key) {
        var faults = new ChainFaults();
        var heads = chain.stream().map(linked -> linked.link().head()).iterator();
        var walk = new ChainWalk(key, new HeadsWalk(heads, faults), faults);
        chain.forEach(walk::pass);
        walk.end();
        return faults.found().stream().map(BrokenLink::fault).toList();
    }

    private static TrailKey key(String present, String... former) {
        return new TrailKey(new TrailSettings() {
            @Override
            public String key() {
                return present;
            }

            @Override
            public Optional<List<String>> formerKeys() {
                return Optional.of(List.of(former));
            }

            @Override
            public String sealingEvery() {
                return "off";
            }

            @Override
            public int readingsRemembered() {
                return 0;
            }
        });
    }
}
