// Run by mongosh at every `up`: makes the replica set of one member, and each service's user, if they are not there yet.
const fs = require("fs");
const secret = name => fs.readFileSync("/run/secrets/" + name, "utf8").trim();
const admin = db.getSiblingDB("admin");

try {
  rs.status();
} catch (error) {
  if (error.codeName !== "NotYetInitialized") throw error;
  rs.initiate({ _id: "pythefnos", members: [{ _id: 0, host: "mongo:27017" }] });
}
while (!db.hello().isWritablePrimary) sleep(200);

for (const [user, database] of [["meeting", "pythefnos_meeting"], ["representative", "pythefnos_representative"]]) {
  const settings = { pwd: secret(user), roles: [{ role: "readWrite", db: database }] };
  if (admin.getUser(user) === null) {
    admin.createUser({ user: user, ...settings });
  } else {
    admin.updateUser(user, settings);
  }
}
print("The replica set and its users are there.");
