package org.lanzarote.monitoring.bare;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The operations in plain SQL, over any connection; each that writes is one transaction. */
public final class BareTables {

    /** What the service has in its tables on the path of a reply. */
    public static final String SCHEMA = """
            create table reply (id uuid primary key default uuidv7(), version integer not null,
                party varchar(3) not null unique, status varchar(16) not null, submissions integer not null);
            create table answer (id uuid primary key default uuidv7(), version integer not null,
                reply_id uuid not null references reply, question varchar(8) not null, kind text not null,
                content jsonb not null, text text not null, language varchar(2), saved_at timestamptz, saved_by text,
                unique (reply_id, question));
            create table answer_version (id uuid primary key default uuidv7(), answer_id uuid not null references answer,
                version integer not null, content jsonb not null, text text not null, language varchar(2),
                saved_at timestamptz, saved_by text, unique (answer_id, version));
            create table submission (id uuid primary key default uuidv7(), reply_id uuid not null references reply,
                number integer not null, submitted_at timestamptz not null, unique (reply_id, number));
            create table submitted_answer (id uuid primary key default uuidv7(),
                submission_id uuid not null references submission, question varchar(8) not null, kind text not null,
                version integer not null, content jsonb not null, text text not null, language varchar(2),
                saved_at timestamptz, saved_by text, unique (submission_id, question));
            """;

    private static final String COLUMNS = "question, kind, version, content, text, language, saved_at, saved_by";

    private BareTables() {}

    public static void enter(Connection connection, BareReply reply) throws SQLException {
        try (var into = connection.prepareStatement(
                "insert into reply (version, party, status, submissions) values (0, ?, ?, 0)")) {
            into.setString(1, reply.party());
            into.setString(2, reply.status());
            into.execute();
        }
        try (var into = connection.prepareStatement("insert into answer (reply_id, " + COLUMNS + ")"
                + " select id, ?, ?, ?, ?::jsonb, ?, ?, ?, ? from reply where party = '" + reply.party() + "'")) {
            for (var answer : reply.answers()) {
                fill(into, 0, answer);
                into.addBatch();
            }
            into.executeBatch();
        }
    }

    public static Optional<BareReply> read(Connection connection, String party) throws SQLException {
        try (var question = connection.prepareStatement("select id, status, version from reply where party = ?")) {
            question.setString(1, party);
            try (var found = question.executeQuery()) {
                return found.next()
                        ? Optional.of(new BareReply(
                                party, found.getString(2), found.getInt(3), answers(connection, found.getObject(1))))
                        : Optional.empty();
            }
        }
    }

    private static List<BareAnswer> answers(Connection connection, Object reply) throws SQLException {
        try (var question = connection.prepareStatement(
                "select " + COLUMNS + " from answer where reply_id = ? order by question")) {
            question.setObject(1, reply);
            return answers(question);
        }
    }

    public static Optional<BareAnswer> read(Connection connection, String party, String number) throws SQLException {
        try (var question = connection.prepareStatement("select a.question, a.kind, a.version, a.content, a.text,"
                + " a.language, a.saved_at, a.saved_by from answer a join reply r on r.id = a.reply_id"
                + " where r.party = ? and a.question = ?")) {
            question.setString(1, party);
            question.setString(2, number);
            return answers(question).stream().findFirst();
        }
    }

    /** Gives the new version; nothing, where the tag is not that of the answer. */
    public static Optional<Integer> save(
            Connection connection, String party, String number, int tag, SaveBareAnswer answer) throws SQLException {
        connection.setAutoCommit(false);
        try (var change = connection.prepareStatement(
                        "update answer a set version = a.version + 1,"
                                + " content = jsonb_build_object('value', ?::text), text = ?, language = ?, saved_at = now(),"
                                + " saved_by = 'Benchmark' from reply r"
                                + " where r.id = a.reply_id and r.party = ? and a.question = ? and a.version = ? returning a.id");
                var keep = connection.prepareStatement(
                        "insert into answer_version (answer_id, version, content, text, language, saved_at, saved_by)"
                                + " select id, version, content, text, language, saved_at, saved_by"
                                + " from answer where id = ?")) {
            change.setString(1, answer.value());
            change.setString(2, answer.text());
            change.setString(3, answer.language());
            change.setString(4, party);
            change.setString(5, number);
            change.setInt(6, tag);
            try (var changed = change.executeQuery()) {
                if (!changed.next()) {
                    connection.rollback();
                    return Optional.empty();
                }
                keep.setObject(1, changed.getObject(1));
            }
            keep.execute();
            connection.commit();
            return Optional.of(tag + 1);
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** Copies all answers into a new submission, one by one as a service must that looked at them. */
    public static int submit(Connection connection, String party) throws SQLException {
        connection.setAutoCommit(false);
        try (var change = connection.prepareStatement("update reply set submissions = submissions + 1,"
                        + " version = version + 1 where party = ? returning id, submissions");
                var submit = connection.prepareStatement("insert into submission (reply_id, number, submitted_at)"
                        + " values (?, ?, now()) returning id");
                var copy = connection.prepareStatement("insert into submitted_answer (submission_id, " + COLUMNS + ")"
                        + " values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)")) {
            change.setString(1, party);
            try (var reply = change.executeQuery()) {
                reply.next();
                submit.setObject(1, reply.getObject(1));
                submit.setInt(2, reply.getInt(2));
                try (var submission = submit.executeQuery()) {
                    submission.next();
                    for (var answer : answers(connection, reply.getObject(1))) {
                        copy.setObject(1, submission.getObject(1));
                        fill(copy, 1, answer);
                        copy.addBatch();
                    }
                    copy.executeBatch();
                }
                connection.commit();
                return reply.getInt(2);
            }
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static void fill(PreparedStatement into, int before, BareAnswer answer) throws SQLException {
        into.setString(before + 1, answer.question());
        into.setString(before + 2, answer.kind());
        into.setInt(before + 3, Integer.parseInt(answer.tag()));
        into.setString(before + 4, answer.content());
        into.setString(before + 5, answer.text());
        into.setString(before + 6, answer.language());
        into.setObject(before + 7, answer.savedAt().atOffset(ZoneOffset.UTC));
        into.setString(before + 8, answer.savedBy());
    }

    private static List<BareAnswer> answers(PreparedStatement question) throws SQLException {
        try (var found = question.executeQuery()) {
            var answers = new ArrayList<BareAnswer>();
            while (found.next()) {
                answers.add(answer(found));
            }
            return answers;
        }
    }

    private static BareAnswer answer(ResultSet row) throws SQLException {
        return new BareAnswer(
                row.getString(1),
                row.getString(2),
                Integer.toString(row.getInt(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                row.getString(8));
    }
}
