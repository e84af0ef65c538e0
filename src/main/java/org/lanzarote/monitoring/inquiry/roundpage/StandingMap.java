package org.lanzarote.monitoring.inquiry.roundpage;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.inquiry.roundpage.RoundOverview.PartyStanding;
import org.lanzarote.monitoring.inquiry.roundpage.RoundPage.Chart;
import org.lanzarote.monitoring.inquiry.roundpage.RoundPage.Legend;
import org.lanzarote.monitoring.replies.reply.ReplyStatus;

/** Draws the Parties on the map, each in the colour of the state of its reply, and counts them. */
final class StandingMap {

    private final List<PartyStanding> parties;
    private final RoundPageWords words;
    private final RoundPageLinks links;

    StandingMap(List<PartyStanding> parties, RoundPageWords words, RoundPageLinks links) {
        this.parties = parties;
        this.words = words;
        this.links = links;
    }

    /** How many Parties have each status, in the order of the statuses; those that are not shown last. */
    List<Legend> legend() {
        return Stream.concat(Arrays.stream(ReplyStatus.values()), Stream.of((ReplyStatus) null))
                .filter(status -> count(status) > 0)
                .map(status -> new Legend(
                        style(status),
                        words.status(status),
                        count(status),
                        status == null ? null : links.only("status", status.name())))
                .toList();
    }

    Chart draw() {
        var counted = legend().stream()
                .map(state -> words.say(RoundPageLabel.COUNTED, state.words(), String.valueOf(state.count())))
                .collect(joining(", "));
        var map = new TileMap();
        var shapes = map.draw(parties, party -> style(party.status()), this::told);
        return new Chart(
                "map",
                words.say(RoundPageLabel.MAP),
                words.say(RoundPageLabel.MAP_DESCRIBED, counted),
                TileMap.width(),
                map.height(),
                shapes);
    }

    private String told(PartyStanding party) {
        return words.say(RoundPageLabel.COUNTED, words.of(party.name()), words.status(party.status()));
    }

    private long count(@Nullable ReplyStatus status) {
        return parties.stream().filter(party -> party.status() == status).count();
    }

    private static String style(@Nullable ReplyStatus status) {
        return status == null
                ? "hidden"
                : status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
