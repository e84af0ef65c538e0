/**
 * Who is calling, what each role means, and how PostgreSQL learns in each transaction who asks.
 *
 * <p>Nearly every later room uses it: a role says who may call an operation, the caller decides what the operation
 * shows. No request enters here, but every transaction passes the fence.
 */
@NullMarked
package org.lanzarote.monitoring.platform.access;

import org.jspecify.annotations.NullMarked;
