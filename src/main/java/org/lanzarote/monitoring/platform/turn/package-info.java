/**
 * Who goes on when more ask at once than are to be answered at once.
 *
 * <p>A {@link Line} has a number of places. The room http has one for each account, and the room published two for everybody
 * without a token. {@link OpenTransactions} knows for which turns PostgreSQL still works.
 */
@NullMarked
package org.lanzarote.monitoring.platform.turn;

import org.jspecify.annotations.NullMarked;
