/**
 * The real Kafka broker, broker and controller in one, inside this process. What it acknowledged is on disk before it
 * answers, and its log is kept between runs without limit, so that figures can be rebuilt from events. Nobody reads or writes without its password.
 */
@NullMarked
package cymru.pythefnos.servers.broker;

import org.jspecify.annotations.NullMarked;
