package org.lanzarote.monitoring.people.task;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.problem.Told;

/** A task of the caller: what is to be done, by when, and the address of the record that it is done to. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What waits for you. It tells no name and no text of the record: read that at its address")
public record TaskRow(
        @JsonIgnore UUID id,

        TaskKind kind,

        @Schema(description = "What is to be done") BilingualText what,

        @Schema(description = "Number of the round; absent of what belongs to no round") @Nullable Integer round,

        @Schema(description = "ISO 3166-1 alpha-3 code of the Party, where it is about one Party's reply") @Nullable String party,

        @Schema(description = "Since when it waits") Instant since,

        @Schema(description = "By when it is due, where that is a point in time") @Nullable Instant due,

        @Schema(description = "On which day it is due, in UTC, where that is a day") @Nullable LocalDate dueOn,

        @Schema(description = "Whether that time is over and nothing was done")
        boolean overdue,

        @Schema(
                description = "Where to read it; the view there says what you may do, and gives the tag for it",
                examples = "/rounds/2/replies/FRA")
        String address) {

    static TaskRow of(WaitingTask task, String address) {
        return new TaskRow(
                task.id(),
                task.kind(),
                inBoth(task.kind()),
                task.ofRound(),
                task.party(),
                task.since(),
                task.due(),
                task.dueOn(),
                task.overdue(),
                address);
    }

    /** The same with the places of its line filled in. */
    public TaskRow about(Object... values) {
        return new TaskRow(id, kind, inBoth(kind.with(values)), round, party, since, due, dueOn, overdue, address);
    }

    /** The same, about which something was done. */
    public TaskRow begun() {
        return new TaskRow(id, kind, what, round, party, since, due, dueOn, false, address);
    }

    TaskPlace place() {
        return new TaskPlace(moment(), round == null ? TaskPlace.NO_ROUND : round, id, kind);
    }

    private Instant moment() {
        if (dueOn != null) {
            return TaskPlace.endOf(dueOn);
        }
        return due == null ? TaskPlace.NEVER : due;
    }

    private static BilingualText inBoth(Told told) {
        return new BilingualText(told.english(), requireNonNull(told.french()));
    }
}
