/**
 * Document stores for contract suites: the embedded one always, MongoDB 8 where a container can be had, and the server that
 * {@code PYTHEFNOS_TEST_MONGODB_URI} names. A suite runs on each:
 *
 * <pre>{@code
 * @ParameterizedClass
 * @MethodSource("cymru.pythefnos.testing.stores.Stores#all")
 * class MeetingsContractIT {
 *     MeetingsContractIT(Store store) { … }
 * }
 * }</pre>
 *
 * <p>A driver made with a {@link cymru.pythefnos.testing.stores.QueryLog} can be asked afterwards whether any query looked at
 * a whole collection: {@link cymru.pythefnos.testing.stores.NoScans}.
 */
@NullMarked
package cymru.pythefnos.testing.stores;

import org.jspecify.annotations.NullMarked;
