# SQLCipher's module has the same face as the standard library's, and takes a key.
from sqlite3 import Connection as _Connection
from sqlite3.dbapi2 import *

class Connection(_Connection):
    def set_key(self, key: bytearray) -> None: ...

def connect(
    database: str, *, uri: bool = ..., isolation_level: str | None = ..., check_same_thread: bool = ...
) -> Connection: ...
