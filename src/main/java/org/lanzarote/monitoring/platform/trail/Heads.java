package org.lanzarote.monitoring.platform.trail;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The heads of all batches of the chain, in the server of the store of keys: out of reach of whoever can change the
 * records. The service adds to them, and can change and delete none.
 */
@Singleton
class Heads {

    private static final int STRETCH = 1000;

    private static final String SELECT = "select batch, position, encode(hash, 'hex') from trail_head ";

    private final AgroalDataSource store;

    Heads(@DataSource("keys") AgroalDataSource store) {
        this.store = store;
    }

    Optional<Head> last() {
        return run(SELECT + "order by batch desc limit 1", Heads::read).stream().findFirst();
    }

    /** Adds heads; that of a batch which has one already stays as it is. */
    void add(List<Head> heads) {
        var sql = "insert into trail_head (batch, position, hash) values (?, ?, decode(?, 'hex'))"
                + " on conflict do nothing";
        run(sql, statement -> {
            for (var head : heads) {
                statement.setLong(1, head.batch());
                statement.setLong(2, head.position());
                statement.setString(3, head.hash());
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    /** The heads up to that of a batch, in order. */
    Iterator<Head> upTo(long batch) {
        return Stream.iterate(
                        stretch(0, batch),
                        heads -> !heads.isEmpty(),
                        heads -> stretch(heads.get(heads.size() - 1).batch(), batch))
                .flatMap(List::stream)
                .iterator();
    }

    private List<Head> stretch(long after, long until) {
        return run(SELECT + "where batch > ? and batch <= ? order by batch limit " + STRETCH, statement -> {
            statement.setLong(1, after);
            statement.setLong(2, until);
            return read(statement);
        });
    }

    private static List<Head> read(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var heads = new ArrayList<Head>();
            while (rows.next()) {
                heads.add(head(rows));
            }
            return heads;
        }
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(row.getLong(1), row.getLong(2), row.getString(3));
    }

    private <T> T run(String sql, StoreStep<T> step) {
        try (var connection = store.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return step.run(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The store of keys refuses the heads of the trail", e);
        }
    }

    private interface StoreStep<T> {
        T run(PreparedStatement statement) throws SQLException;
    }
}
